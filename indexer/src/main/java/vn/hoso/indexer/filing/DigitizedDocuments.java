package vn.hoso.indexer.filing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Keeps documents as ocr-worker told of them: one row a scan and number. A later reading replaces an earlier one, but for
 * the values that an officer verified.
 */
@Repository
class DigitizedDocuments {

    private final JdbcClient jdbc;
    private final JsonMessages json;

    DigitizedDocuments(JdbcClient jdbc, JsonMessages json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a document, and says whether it is new or has other pages than before. */
    boolean keep(DocumentDigitized document, String text) {
        boolean repaged = !hasPagesOf(document);
        jdbc.sql("""
                        INSERT INTO document AS known (scan, number, documents, first_page, last_page, type, likelihood,
                          fields, dossier_read, pdf, alto, text_object, page_images, page_image_prefix, words,
                          doubtful_words, doubt_below, confidence, text_layer, text, digitized_at, sheet, dossier,
                          page_list)
                        VALUES (:scan, :number, :documents, :firstPage, :lastPage, :type, :likelihood, :fields::jsonb,
                          :dossierRead, :pdf::jsonb, :alto::jsonb, :textObject::jsonb, :pageImages::jsonb, :pageImagePrefix,
                          :words, :doubtfulWords, :doubtBelow, :confidence, :textLayer, :text, :digitizedAt, :sheet,
                          :dossier, :pageList)
                        ON CONFLICT (scan, number) DO UPDATE SET documents = excluded.documents,
                          first_page = excluded.first_page, last_page = excluded.last_page,
                          type = coalesce(known.verified ->> 'type', excluded.type),
                          type_read = CASE WHEN known.verified ->> 'type' IS NOT NULL THEN excluded.type END,
                          likelihood = CASE WHEN known.verified ->> 'type' IS NOT NULL THEN 1 ELSE excluded.likelihood END,
                          likelihood_read = CASE WHEN known.verified ->> 'type' IS NOT NULL THEN excluded.likelihood END,
                          fields = settled(excluded.fields, known.verified),
                          fields_read = CASE WHEN known.verified IS NOT NULL THEN excluded.fields END,
                          dossier_read = CASE WHEN known.verified ->> 'dossierCode' IS NOT NULL
                            THEN nullif(known.verified ->> 'dossierCode', '') ELSE excluded.dossier_read END, pdf = excluded.pdf, alto = excluded.alto,
                          text_object = excluded.text_object, page_images = excluded.page_images,
                          page_image_prefix = excluded.page_image_prefix, doubt_below = excluded.doubt_below,
                          words = excluded.words, doubtful_words = excluded.doubtful_words,
                          confidence = excluded.confidence, text_layer = excluded.text_layer, text = excluded.text,
                          digitized_at = excluded.digitized_at, sheet = excluded.sheet, dossier = excluded.dossier,
                          page_list = excluded.page_list, compared = false
                        WHERE known.digitized_at < excluded.digitized_at
                        """)
                .param("scan", document.scan())
                .param("number", document.number())
                .param("documents", document.documents())
                .param("firstPage", document.firstPage())
                .param("lastPage", document.lastPage())
                .param("type", document.type())
                .param("likelihood", document.likelihood())
                .param("fields", json.write(document.fields()))
                .param("dossierRead", dossierRead(document))
                .param("pdf", json.write(document.pdf()))
                .param("alto", json.write(document.alto()))
                .param("textObject", json.write(document.text()))
                .param("pageImages", json.write(document.pageImages()))
                .param("pageImagePrefix", document.pageImagePrefix())
                .param("words", document.words())
                .param("doubtfulWords", document.doubtfulWords())
                .param("doubtBelow", document.doubtBelow())
                .param("confidence", document.confidence())
                .param("textLayer", document.textLayer())
                .param("text", text)
                .param("digitizedAt", document.digitizedAt().atOffset(ZoneOffset.UTC))
                .param("sheet", document.sheet())
                .param("dossier", document.dossier())
                .param("pageList", document.pageList())
                .update();
        return repaged;
    }

    private boolean hasPagesOf(DocumentDigitized document) {
        return jdbc.sql("""
                        SELECT count(*) FROM document WHERE scan = :scan AND number = :number AND first_page = :first
                          AND last_page = :last AND page_list IS NOT DISTINCT FROM :pageList
                        """)
                        .param("scan", document.scan())
                        .param("number", document.number())
                        .param("first", document.firstPage())
                        .param("last", document.lastPage())
                        .param("pageList", document.pageList())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Numbers of the documents of a scan besides some. */
    List<Integer> others(String scan, List<Integer> numbers) {
        return jdbc.sql("SELECT number FROM document WHERE scan = :scan AND number NOT IN (:numbers) ORDER BY number")
                .param("scan", scan)
                .param("numbers", numbers)
                .query(Integer.class)
                .list();
    }

    /** Takes out a document that lies nowhere. Its files stay in the store. */
    void remove(String scan, int number) {
        jdbc.sql("DELETE FROM document WHERE scan = :scan AND number = :number")
                .param("scan", scan)
                .param("number", number)
                .update();
    }

    /** Takes note of how many documents a scan has in all. */
    void count(String scan, int documents) {
        jdbc.sql("UPDATE document SET documents = :documents WHERE scan = :scan AND documents <> :documents")
                .param("documents", documents)
                .param("scan", scan)
                .update();
    }

    private static @Nullable String dossierRead(DocumentDigitized document) {
        return document.fields().stream()
                .filter(field -> field.name().equals("dossierCode"))
                .map(FieldReading::value)
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }
}
