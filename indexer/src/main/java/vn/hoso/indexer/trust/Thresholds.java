package vn.hoso.indexer.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.sampling.SampledShare;

/** What was found of readings, the decisions that rest on it, and what is doubtful because of them. */
@Repository
class Thresholds {

    private final JdbcClient jdbc;

    Thresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Step(String type, String field, int step, long lookedAt, long wrong) {}

    /** What was found on some days, by type and field; only what is within reach is counted. */
    List<Evidence> evidence(Days days) {
        List<Step> steps = jdbc.sql("""
                        SELECT type, field, least(floor((confidence * :steps)::numeric)::int, :steps - 1) AS step,
                          count(*) AS looked_at, count(*) FILTER (WHERE NOT as_read) AS wrong
                        FROM evidence WHERE confidence IS NOT NULL AND""" + Days.HOLD.formatted("looked_at") + " GROUP BY 1, 2, 3")
                .param("steps", Evidence.STEPS)
                .param("from", days.from())
                .param("to", days.to())
                .query(Step.class)
                .list();
        Map<Field, Map<Integer, SampledShare>> found = new TreeMap<>();
        steps.forEach(step -> found.computeIfAbsent(new Field(step.type(), step.field()), field -> new HashMap<>())
                .put(step.step(), new SampledShare(step.wrong(), step.lookedAt())));
        return found.entrySet().stream()
                .map(one -> new Evidence(one.getKey(), one.getValue()))
                .toList();
    }

    /** What was found of one field. */
    Evidence evidence(Field field, Days days) {
        return evidence(days).stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(new Evidence(field, Map.of()));
    }

    /** Fields of the latest documents: what lots may be drawn of. */
    List<Field> fields() {
        return jdbc.sql("""
                        SELECT DISTINCT type, field ->> 'name' AS name
                        FROM (SELECT type, fields FROM document ORDER BY first_digitized_at DESC LIMIT 2000) AS latest
                          CROSS JOIN LATERAL jsonb_array_elements(fields) AS field ORDER BY 1, 2
                        """).query(Field.class).list();
    }

    /** The decisions in force. */
    List<Threshold> inForce() {
        return jdbc.sql("SELECT * FROM threshold WHERE withdrawn_at IS NULL ORDER BY type, field")
                .query(Thresholds::threshold)
                .list();
    }

    /** Puts a decision in force in the place of the one before. */
    @Transactional
    public void decide(Threshold threshold) {
        withdraw(threshold.field(), threshold.decidedBy(), threshold.decidedAt());
        jdbc.sql("""
                        INSERT INTO threshold (type, field, passes_from, from_day, to_day, looked_at, wrong, accepted,
                          decided_by, decided_at)
                        VALUES (:type, :field, :passesFrom, :from, :to, :lookedAt, :wrong, :accepted, :by, :at)
                        """)
                .param("type", threshold.field().type())
                .param("field", threshold.field().name())
                .param("passesFrom", threshold.passesFrom())
                .param("from", threshold.fromDay())
                .param("to", threshold.toDay())
                .param("lookedAt", threshold.lookedAt())
                .param("wrong", threshold.wrong())
                .param("accepted", threshold.accepted())
                .param("by", threshold.decidedBy())
                .param("at", threshold.decidedAt())
                .update();
    }

    /**
     * Takes the decision on a field back, if one is in force; and what came after lots that failed follows from now on
     * what is decided, not the lots.
     */
    @Transactional
    public void withdraw(Field field, String by, OffsetDateTime at) {
        suspend(field, by, at);
        jdbc.sql("""
                        UPDATE lot SET sent_back_to = greatest(to_day, (:at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
                        WHERE type = :type AND field = :field AND verdict = 'FAILS' AND sent_back_to IS NULL
                        """)
                .param("at", at)
                .param("type", field.type())
                .param("field", field.name())
                .update();
    }

    /** Takes the decision on a field back, if one is in force, until somebody decides anew. */
    void suspend(Field field, String by, OffsetDateTime at) {
        jdbc.sql("""
                        UPDATE threshold SET withdrawn_by = :by, withdrawn_at = :at
                        WHERE type = :type AND field = :field AND withdrawn_at IS NULL
                        """)
                .param("by", by)
                .param("at", at)
                .param("type", field.type())
                .param("field", field.name())
                .update();
    }

    /** Works out anew what is doubtful on the documents of a type that nobody has signed off. */
    void tellDoubtAnew(String type) {
        jdbc.sql("""
                        UPDATE document SET doubtful_fields = doubtful(document)
                        WHERE type = :type AND signed_off_at IS NULL AND doubtful_fields <> doubtful(document)
                        """).param("type", type).update();
    }

    private static Threshold threshold(ResultSet row, int index) throws SQLException {
        return new Threshold(
                new Field(row.getString("type"), row.getString("field")),
                row.getObject("passes_from", Double.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("looked_at"),
                row.getLong("wrong"),
                row.getDouble("accepted"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class));
    }
}
