package vn.hoso.ocr.announcement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids of messages, made from what they tell, so that the same fact told twice has the same id. */
final class MessageId {

    static final String SOURCE = "/hoso/ocr-worker";

    private MessageId() {}

    static String of(@Nullable Object... parts) {
        var text = new StringBuilder();
        for (@Nullable Object part : parts) {
            text.append(text.isEmpty() ? "" : "|").append(part);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
