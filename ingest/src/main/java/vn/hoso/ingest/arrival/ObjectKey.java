package vn.hoso.ingest.arrival;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.Filing;
import vn.hoso.ingest.onesided.Pass;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * What a key of the inbox names: {@code agency/counter/[dossier/]file}, and before the file which pass of a stack it is,
 * when a one-sided feeder takes two ({@link Pass}).
 *
 * @param filing the place; of a key of another form only the first part is told
 * @param file last part, NFC
 * @param warnings {@code BAD_DOSSIER_CODE} when the third part is not a dossier code: the paper is kept, the link is not
 * @param pass which pass it is, or null when the file is a whole scan
 * @param problem {@code BAD_KEY} for a key of another form, else null
 */
record ObjectKey(
        Filing filing,
        String file,
        List<String> warnings,
        @Nullable Pass pass,
        @Nullable RefusalReason problem) {

    private static final int LONGEST_NAME = 255;

    /** Reads any key; never fails. */
    static ObjectKey parse(String key, LocalDate today) {
        String[] parts = key.split("/", -1);
        String file = name(parts[parts.length - 1]);
        Optional<Pass> pass = parts.length < 4 ? Optional.empty() : Pass.of(parts[parts.length - 2]);
        int folders = parts.length - (pass.isPresent() ? 2 : 1);
        boolean formed = folders == 2 || folders == 3;
        for (String part : parts) {
            formed = formed && !name(part).isBlank();
        }
        if (!formed) {
            var nowhere = new Filing(name(parts[0]), "", null);
            return new ObjectKey(nowhere, file.isEmpty() ? name(key) : file, List.of(), null, RefusalReason.BAD_KEY);
        }
        if (folders == 2) {
            var counter = new Filing(name(parts[0]), name(parts[1]), null);
            return new ObjectKey(counter, file, List.of(), pass.orElse(null), null);
        }
        boolean sound = DossierCode.isSound(parts[2], today);
        var filing = new Filing(name(parts[0]), name(parts[1]), sound ? parts[2] : null);
        return new ObjectKey(filing, file, sound ? List.of() : List.of("BAD_DOSSIER_CODE"), pass.orElse(null), null);
    }

    /** A name as people may see it: NFC, without control characters, of bearable length. */
    static String name(String text) {
        String clean = Normalizer.normalize(text.replaceAll("\\p{Cntrl}", ""), Normalizer.Form.NFC);
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
