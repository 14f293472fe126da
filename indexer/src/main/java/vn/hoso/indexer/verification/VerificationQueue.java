package vn.hoso.indexer.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.hoso.indexer.dossier.Listing;
import vn.hoso.indexer.site.Formats;
import vn.hoso.plumbing.topics.JsonMessages;

/** What waits for an officer, and what officers sent back to the counters. */
@Repository
class VerificationQueue {

    /** Documents with the officers' work and the place where each lies. */
    static final String OPEN = """
            FROM document LEFT JOIN verification AS work USING (scan, number)
              CROSS JOIN LATERAL (SELECT coalesce(dossier.agency, filing.agency, '') AS agency,
                  coalesce(filing.counter, '') AS counter, coalesce(filing.file_name, '') AS file_name,
                  dossier.code AS dossier, dossier.received_on,
                  CASE WHEN dossier.finished_on IS NULL THEN dossier.due_on END AS due_on
                FROM filed_document AS filed LEFT JOIN filing ON filing.id = filed.filing
                  LEFT JOIN dossier ON dossier.code = filed.dossier
                WHERE filed.scan = document.scan AND filed.number = document.number
                ORDER BY dossier.code NULLS LAST, filed.filing LIMIT 1) AS place
            """;

    /** Whether a document waits for an officer. */
    static final String WAITING = """
            jsonb_array_length(document.doubtful_fields) > 0 AND document.signed_off_at IS NULL
              AND work.rejected_at IS NULL
            """;

    private static final String DOUBTFUL = OPEN + " WHERE " + WAITING;

    private static final String FILTER = """
              AND (:agency = '' OR place.agency = :agency OR starts_with(place.agency, :agency || '.'))
              AND (:counter = '' OR place.counter = :counter)
              AND (:type = '' OR document.type = :type)
            """;

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final Clock clock;

    VerificationQueue(JdbcClient jdbc, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A page of what waits: what is past its deadline, then the oldest day first, and of a day the most doubtful. */
    Listing<DoubtfulDocument> waiting(QueueFilter filter, int page) {
        long total = jdbc.sql("SELECT count(*) " + DOUBTFUL + FILTER)
                .param("agency", filter.agency())
                .param("counter", filter.counter())
                .param("type", filter.type())
                .query(Long.class)
                .single();
        List<DoubtfulDocument> rows = jdbc.sql("""
                        SELECT document.scan, document.number, document.type, document.doubtful_fields,
                          document.first_digitized_at, place.*,
                          CASE WHEN work.held_until > :now THEN work.officer_name END AS holder,
                          CASE WHEN work.held_until > :now THEN work.held_until END AS held_until
                        """ + DOUBTFUL + FILTER + """
                        ORDER BY coalesce(place.due_on < :today, false) DESC,
                          (document.first_digitized_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
                          jsonb_array_length(document.doubtful_fields) DESC, document.first_digitized_at, document.scan,
                          document.number
                        LIMIT :size OFFSET :skip
                        """)
                .param("agency", filter.agency())
                .param("counter", filter.counter())
                .param("type", filter.type())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today())
                .param("size", Listing.PAGE)
                .param("skip", Listing.offset(page, Listing.PAGE))
                .query(this::waiting)
                .list();
        return new Listing<>(rows, Math.max(1, page), Listing.PAGE, total);
    }

    /** How many documents wait. */
    long count() {
        return jdbc.sql("SELECT count(*) " + DOUBTFUL).query(Long.class).single();
    }

    /** Types of the documents that wait. */
    List<String> types() {
        return jdbc.sql("SELECT DISTINCT document.type " + DOUBTFUL + " ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** Agencies whose documents wait. */
    List<String> agencies() {
        return jdbc.sql("SELECT DISTINCT place.agency " + DOUBTFUL + " ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** Counters whose documents wait, of an agency and the units below it; of all when it is empty. */
    List<String> counters(String agency) {
        return jdbc.sql("SELECT DISTINCT place.counter " + DOUBTFUL + """
                          AND place.counter <> ''
                          AND (:agency = '' OR place.agency = :agency OR starts_with(place.agency, :agency || '.'))
                        ORDER BY 1
                        """)
                .param("agency", agency)
                .query(String.class)
                .list();
    }

    /** How many documents were sent back and not scanned again so far. */
    long toRescan() {
        return jdbc.sql("SELECT count(*) FROM verification WHERE rejected_at IS NOT NULL AND rescanned_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** What was sent back and not scanned again so far, the latest first, 200 at most. */
    List<RejectedDocument> rejected() {
        return jdbc.sql("""
                        SELECT document.scan, document.number, document.type, place.file_name, place.counter,
                          place.dossier, work.reason, work.rejected_by, work.rejected_at
                        """ + OPEN + """
                        WHERE work.rejected_at IS NOT NULL AND work.rescanned_at IS NULL
                        ORDER BY work.rejected_at DESC LIMIT 200
                        """)
                .query((row, index) -> new RejectedDocument(
                        row.getString("scan"),
                        row.getInt("number"),
                        row.getString("type"),
                        row.getString("file_name"),
                        row.getString("counter"),
                        row.getString("dossier"),
                        row.getString("reason"),
                        row.getString("rejected_by"),
                        row.getObject("rejected_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private DoubtfulDocument waiting(ResultSet row, int index) throws SQLException {
        OffsetDateTime heldUntil = row.getObject("held_until", OffsetDateTime.class);
        return new DoubtfulDocument(
                row.getString("scan"),
                row.getInt("number"),
                row.getString("type"),
                row.getString("file_name"),
                row.getString("agency"),
                row.getString("counter"),
                row.getString("dossier"),
                row.getObject("received_on", LocalDate.class),
                Deadline.of(row.getObject("due_on", LocalDate.class), today()),
                json.read(row.getString("doubtful_fields"), new TypeReference<List<String>>() {}),
                row.getObject("first_digitized_at", OffsetDateTime.class).toInstant(),
                row.getString("holder"),
                heldUntil == null ? null : heldUntil.toInstant());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
