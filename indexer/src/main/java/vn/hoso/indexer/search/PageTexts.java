package vn.hoso.indexer.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Listing;

/**
 * The text of every page under its keys, and which documents are in. The table of texts is not held to anybody's reach,
 * because PostgreSQL would then not use its index; the documents are, so every question joins them.
 */
@Repository
class PageTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    PageTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A document by name, as it was digitized and verified by then. */
    record DocumentKey(
            String scan,
            int number,
            OffsetDateTime digitizedAt,
            @Nullable OffsetDateTime verifiedAt) {}

    /**
     * A page that was found.
     *
     * @param page page of the scan, from 1
     * @param dossier a dossier it is filed under, or null
     */
    record FoundPage(
            String scan,
            int number,
            int page,
            String text,
            String type,
            String fileName,
            @Nullable String dossier) {}

    /** Documents that are not in yet, or were made anew or verified since, oldest first. */
    List<DocumentKey> missing(int limit) {
        return jdbc.sql("""
                        SELECT document.scan, document.number, document.digitized_at, document.verified_at FROM document
                        LEFT JOIN indexed_document USING (scan, number)
                        WHERE indexed_document.digitized_at IS DISTINCT FROM document.digitized_at
                          OR indexed_document.verified_at IS DISTINCT FROM document.verified_at
                        ORDER BY document.digitized_at LIMIT :limit
                        """).param("limit", limit).query(DocumentKey.class).list();
    }

    /** Takes the pages of a document out, which is about to be put in anew. */
    void forget(DocumentKey document) {
        jdbc.sql("DELETE FROM page_text WHERE scan = :scan AND number = :number")
                .param("scan", document.scan())
                .param("number", document.number())
                .update();
    }

    /** Keeps the text of a page; safe to repeat. */
    void keep(DocumentKey document, int page, String text) {
        jdbc.sql("""
                        INSERT INTO page_text (scan, number, page, text, folded, exact)
                        VALUES (:scan, :number, :page, :text, to_tsvector('simple', :folded),
                          to_tsvector('simple', :exact))
                        ON CONFLICT (scan, number, page) DO UPDATE
                        SET text = excluded.text, folded = excluded.folded, exact = excluded.exact
                        """)
                .param("scan", document.scan())
                .param("number", document.number())
                .param("page", page)
                .param("text", text)
                .param("folded", FoldedText.folded(text))
                .param("exact", FoldedText.exact(text))
                .update();
    }

    /** Notes that all pages of a document are in. */
    void done(DocumentKey document) {
        jdbc.sql("""
                        INSERT INTO indexed_document (scan, number, indexed_at, digitized_at, verified_at)
                        VALUES (:scan, :number, :now, :digitizedAt, :verifiedAt)
                        ON CONFLICT (scan, number) DO UPDATE
                        SET indexed_at = excluded.indexed_at, digitized_at = excluded.digitized_at,
                          verified_at = excluded.verified_at
                        """)
                .param("scan", document.scan())
                .param("number", document.number())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("digitizedAt", document.digitizedAt())
                .param("verifiedAt", document.verifiedAt())
                .update();
    }

    /** How many pages can be found. */
    long count() {
        return jdbc.sql("SELECT count(*) FROM page_text JOIN document USING (scan, number)")
                .query(Long.class)
                .single();
    }

    /** Pages that have all the words: first the whole phrase as it was typed, then the phrase, then by nearness. */
    Listing<FoundPage> find(SearchPhrase phrase, int page, int size) {
        String folded = String.join(" ", phrase.folded());
        String exact = String.join(" ", phrase.exact());
        long total = jdbc.sql("""
                        SELECT count(*) FROM page_text JOIN document USING (scan, number)
                        WHERE folded @@ plainto_tsquery('simple', :folded)
                        """).param("folded", folded).query(Long.class).single();
        List<FoundPage> rows = jdbc.sql("""
                        SELECT found.scan, found.number, found.page, found.text, document.type,
                               coalesce(scan.file_name, '') AS file_name,
                               (SELECT min(filed.dossier) FROM filed_document filed
                                WHERE filed.scan = found.scan AND filed.number = found.number) AS dossier
                        FROM page_text found
                        JOIN document ON document.scan = found.scan AND document.number = found.number
                        LEFT JOIN scan ON scan.scan = found.scan
                        WHERE found.folded @@ plainto_tsquery('simple', :folded)
                        ORDER BY (:diacritics AND found.exact @@ phraseto_tsquery('simple', :exact)) DESC,
                                 (:diacritics AND found.exact @@ plainto_tsquery('simple', :exact)) DESC,
                                 found.folded @@ phraseto_tsquery('simple', :folded) DESC,
                                 ts_rank_cd(found.folded, plainto_tsquery('simple', :folded)) DESC,
                                 document.digitized_at DESC, found.scan, found.number, found.page
                        LIMIT :size OFFSET :skip
                        """)
                .param("folded", folded)
                .param("exact", exact)
                .param("diacritics", phrase.hasDiacritics())
                .param("size", size)
                .param("skip", Listing.offset(page, size))
                .query(PageTexts::row)
                .list();
        return new Listing<>(rows, Math.max(1, page), size, total);
    }

    private static FoundPage row(ResultSet row, int index) throws SQLException {
        return new FoundPage(
                row.getString("scan"),
                row.getInt("number"),
                row.getInt("page"),
                row.getString("text"),
                row.getString("type"),
                row.getString("file_name"),
                row.getString("dossier"));
    }
}
