package vn.hoso.ingest.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import vn.hoso.contracts.Filing;

/** Identifiers made from content: the same fact has the same id wherever and whenever it is told. */
final class FilingId {

    private FilingId() {}

    /** The id of a scan at a place; the counter makes no difference. */
    static String of(String scan, Filing filing) {
        return hash(scan + "|" + filing.agency() + "|" + dossier(filing));
    }

    /** The envelope id of a message about a filing; a retry, from 1, makes another message. */
    static String message(String type, String scan, Filing filing, int retry) {
        String id = hash(type + "|" + scan + "|" + filing.agency() + "|" + dossier(filing));
        return retry == 0 ? id : id + "-" + retry;
    }

    private static String dossier(Filing filing) {
        return Objects.requireNonNullElse(filing.dossier(), "");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
