package vn.hoso.indexer.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.StoredObject;
import vn.hoso.samples.misread.MisreadWord;

/**
 * Thirty papers as a recogniser would have told of them: forty of their words misread as Tesseract misreads Vietnamese,
 * with what ocr-worker offers for them, and ten words read right that it was not sure of. What stands on the paper is known.
 */
final class SeededPapers {

    static final int PAPERS = 30;

    private static final List<String> SUBJECTS = List.of(
            "Về việc cấp giấy chứng nhận quyền sử dụng đất",
            "Về việc giải quyết đơn đề nghị của bà Thúy",
            "Về việc trích lục hộ tịch cho ông Hòa",
            "Về việc gia hạn giấy phép xây dựng nhà ở",
            "Về việc bổ sung hồ sơ thuê đất của hợp tác xã");

    private static final List<String> SIGNERS =
            List.of("Nguyễn Văn Hữu", "Trần Thị Ngọc Ánh", "Nông Phìn Thọ", "Phạm Thùy Dương", "Y Kpă Êban");

    private static final String ALTO = """
            <?xml version='1.0' encoding='UTF-8'?>
            <alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'><Layout><Page WIDTH='1000' HEIGHT='1000'>
            <PrintSpace><TextBlock>%s</TextBlock></PrintSpace></Page></Layout></alto>""";

    /** Six of each subject, in their order, then two rounds of the signers. */
    private static final List<MisreadWord> MISREAD = MisreadWord.all();

    private static final int OF_A_SUBJECT = 6;

    private static final Random SEED = new Random(40);

    private SeededPapers() {}

    /**
     * A paper.
     *
     * @param scan its scan
     * @param written what stands on it, as the pages show it, by field
     * @param errors its misread words, by field
     * @param message what was told of it
     * @param alto its words with their places and confidences
     */
    record Paper(
            String scan,
            Map<String, String> written,
            Map<String, MisreadWord> errors,
            DocumentDigitized message,
            String alto) {}

    /** Every third paper has an error in its signer too, and every third a doubt of the notation, which is right. */
    static List<Paper> all(Instant when) {
        var papers = new ArrayList<Paper>();
        for (int i = 0; i < PAPERS; i++) {
            Map<String, String> written = new LinkedHashMap<>();
            written.put("number", String.valueOf(100 + i));
            written.put("notation", "QĐ-UBND");
            written.put("subject", SUBJECTS.get(i % 5));
            written.put("signer", SIGNERS.get(i / 3 % 5));
            Map<String, MisreadWord> errors = new LinkedHashMap<>();
            errors.put("subject", MISREAD.get(i % 5 * OF_A_SUBJECT + i / 5));
            if (i % 3 == 0) {
                errors.put("signer", MISREAD.get(SUBJECTS.size() * OF_A_SUBJECT + i / 3));
            }
            papers.add(paper(written, errors, i % 3 == 1 ? "notation" : "", when.plusSeconds(i)));
        }
        return papers;
    }

    /** Papers whose number and day are written by hand and could not be read. */
    static List<Paper> handwritten(int papers, Instant when) {
        var written = new ArrayList<Paper>();
        for (int i = 0; i < papers; i++) {
            String scan = newScan();
            List<FieldReading> fields = List.of(
                    new FieldReading("number", null, 0, new Place(1, 0.1, 0.1, 0.2, 0.03)),
                    new FieldReading("notation", "QĐ-UBND", 0.98, null),
                    new FieldReading("date", null, 0, new Place(1, 0.6, 0.1, 0.3, 0.03)),
                    new FieldReading("dossierCode", null, 0, null));
            written.add(new Paper(
                    scan,
                    Map.of("number", String.valueOf(301 + i), "date", "2026-10-%02d".formatted(i + 1)),
                    Map.of(),
                    told(scan, fields, when.plusSeconds(i)),
                    ALTO.formatted("")));
        }
        return written;
    }

    private static String newScan() {
        byte[] hash = new byte[32];
        SEED.nextBytes(hash);
        return HexFormat.of().formatHex(hash);
    }

    private static Paper paper(
            Map<String, String> written, Map<String, MisreadWord> errors, String doubted, Instant when) {
        String scan = newScan();
        var fields = new ArrayList<FieldReading>();
        var lines = new StringBuilder();
        int line = 0;
        for (Map.Entry<String, String> field : written.entrySet()) {
            line++;
            MisreadWord error = errors.get(field.getKey());
            String read = error == null ? field.getValue() : field.getValue().replace(error.written(), error.read());
            boolean isDoubted = error != null || field.getKey().equals(doubted);
            fields.add(new FieldReading(
                    field.getKey(), read, isDoubted ? 0.7 : 0.97, new Place(1, 0.1, line * 0.1, 0.8, 0.05)));
            lines.append(words(
                    read,
                    line,
                    error == null ? (isDoubted ? read : "") : error.read(),
                    error == null ? List.of() : error.others()));
        }
        fields.add(new FieldReading("date", "2026-10-05", 0.98, null));
        fields.add(new FieldReading("issuer", "UBND xã Mỹ Hòa", 0.98, null));
        fields.add(new FieldReading("dossierCode", null, 0, null));
        return new Paper(scan, written, errors, told(scan, fields, when), ALTO.formatted(lines));
    }

    private static String words(String text, int line, String doubtful, List<String> others) {
        var words = new StringBuilder("<TextLine>");
        List<String> doubted = List.of(doubtful.split(" ", -1));
        String choices = others.stream()
                .map(other -> "<ALTERNATIVE PURPOSE='spelling'>" + other + "</ALTERNATIVE>")
                .collect(Collectors.joining());
        int x = 110;
        for (String word : text.split(" ", -1)) {
            boolean isDoubted = doubted.contains(word);
            words.append("<String CONTENT='%s' HPOS='%d' VPOS='%d' WIDTH='60' HEIGHT='20' WC='%s'>%s</String>"
                    .formatted(word, x, line * 100 + 10, isDoubted ? "0.52" : "0.96", isDoubted ? choices : ""));
            x += 65;
        }
        return words.append("</TextLine>").toString();
    }

    private static DocumentDigitized told(String scan, List<FieldReading> fields, Instant when) {
        String key = scan + "/document-1";
        return new DocumentDigitized(
                scan,
                1,
                1,
                1,
                1,
                "QUYET_DINH",
                0.97,
                fields,
                new StoredObject("documents", key + ".pdf", scan, 1),
                new StoredObject("documents", key + ".alto.xml", scan, 1),
                new StoredObject("documents", key + ".txt", scan, 1),
                List.of(),
                scan + "/page-",
                20,
                1,
                0.75,
                0.9,
                false,
                when,
                null,
                null,
                null);
    }
}
