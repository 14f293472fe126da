package vn.hoso.ocr.digitization;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.WordsCorrected;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.plumbing.topics.JsonMessages;

/** The words of documents that officers put right. */
@Component
public class WordsPutRight {

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final Scans scans;

    WordsPutRight(JdbcClient jdbc, JsonMessages json, Scans scans) {
        this.jdbc = jdbc;
        this.json = json;
        this.scans = scans;
    }

    /**
     * Takes what officers say of a document; safe to repeat, and what was said before does not undo it.
     *
     * @return whether the scan has to go on: it was digitized, and the document is to be made anew
     */
    @Transactional
    public boolean correct(WordsCorrected corrected) {
        boolean news = jdbc.sql("""
                        UPDATE document SET corrections = :corrections, corrected_at = :at
                        WHERE scan = :scan AND number = :number AND corrections <> :corrections
                          AND (corrected_at IS NULL OR corrected_at < :at)
                        """)
                        .param("corrections", json.write(corrected.corrections()))
                        .param("at", Timestamp.from(corrected.correctedAt()))
                        .param("scan", corrected.scan())
                        .param("number", corrected.number())
                        .update()
                == 1;
        return news && scans.goThroughAgain(corrected.scan());
    }

    /** What holds of a document. */
    List<Correction> of(String scan, int number) {
        return json.read(
                jdbc.sql("SELECT corrections FROM document WHERE scan = :scan AND number = :number")
                        .param("scan", scan)
                        .param("number", number)
                        .query(String.class)
                        .single(),
                new TypeReference<List<Correction>>() {});
    }

    /** Notes a document that was made, and which corrections it shows; it is made once more when others hold by now. */
    void assembled(DocumentDigitized document, List<Correction> shown) {
        jdbc.sql("""
                        UPDATE document SET digitized = :digitized, shown_corrections = :shown
                        WHERE scan = :scan AND number = :number
                        """)
                .param("scan", document.scan())
                .param("number", document.number())
                .param("digitized", json.write(document))
                .param("shown", json.write(shown))
                .update();
    }
}
