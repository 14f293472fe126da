package vn.hoso.indexer.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.indexer.access.Reach;
import vn.hoso.plumbing.topics.JsonMessages;

/** The lots and what was found of their values. What was drawn or judged is never taken back. */
@Repository
class Lots {

    private static final int MOST_PAPERS = 200;

    private static final String LOTS = """
            SELECT lot.*, counted.* FROM lot CROSS JOIN LATERAL
              (SELECT count(*) AS drawn, count(seen_right) AS judged,
                 count(seen_right) FILTER (WHERE NOT planted) AS looked,
                 count(*) FILTER (WHERE NOT planted AND NOT seen_right) AS wrong,
                 count(seen_right) FILTER (WHERE planted) AS planted, count(*) FILTER (WHERE planted AND seen_right) AS missed
               FROM lot_value WHERE lot_value.lot = lot.id) AS counted
            """;

    private static final String FILE_NAME =
            "coalesce((SELECT file_name FROM filing WHERE filing.scan = %s.scan ORDER BY id LIMIT 1), '') AS file_name";

    private final JdbcClient jdbc;
    private final JsonMessages json;

    Lots(JdbcClient jdbc, JsonMessages json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All that were drawn on some days, the latest first: counts of every agency, whoever asks. */
    List<Lot> drawn(Days days) {
        return Reach.whole(() -> jdbc.sql(LOTS + """
                        WHERE (drawn_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN :from AND :to ORDER BY id DESC
                        """)
                .param("from", days.from())
                .param("to", days.to())
                .query(Lot.class)
                .list());
    }

    /** A lot, with the counts of every agency. */
    Optional<Lot> find(long id) {
        return Reach.whole(() -> jdbc.sql(LOTS + " WHERE id = :id")
                .param("id", id)
                .query(Lot.class)
                .optional());
    }

    /** The latest lot of a field, by the days of its documents. */
    Optional<Lot> latest(Field field) {
        return jdbc.sql(LOTS + " WHERE type = :type AND field = :field ORDER BY to_day DESC LIMIT 1")
                .param("type", field.type())
                .param("field", field.name())
                .query(Lot.class)
                .optional();
    }

    /** The next value to judge, of those that somebody sees and did not sign off. */
    Optional<LotValue> next(long lot, String by) {
        return jdbc.sql("""
                        SELECT place, scan, shown, stands FROM lot_value
                        WHERE lot = :lot AND seen_right IS NULL AND NOT signed_off_by(lot_value, :by) ORDER BY place LIMIT 1
                        """)
                .param("lot", lot)
                .param("by", by)
                .query((row, index) -> new LotValue(
                        row.getInt("place"),
                        row.getString("scan"),
                        row.getString("shown"),
                        json.read(row.getString("stands"), Place.class)))
                .optional();
    }

    /**
     * Notes a judgement. What was judged before, or is not to be judged by them, stays as it is.
     *
     * @return the document, when its own value was found wrong
     */
    Optional<PassedPaper> judge(long lot, int place, boolean right, String by, OffsetDateTime at) {
        return jdbc.sql("""
                        UPDATE lot_value SET seen_right = :right, judged_by = :by, judged_at = :at
                        WHERE lot = :lot AND place = :place AND seen_right IS NULL AND NOT signed_off_by(lot_value, :by)
                        RETURNING scan, number, shown, '' AS file_name, NOT planted AND NOT seen_right AS wrong
                        """)
                .param("right", right)
                .param("by", by)
                .param("at", at)
                .param("lot", lot)
                .param("place", place)
                .query((row, index) ->
                        row.getBoolean("wrong") ? Optional.of(paper(row)) : Optional.<PassedPaper>empty())
                .optional()
                .flatMap(wrong -> wrong);
    }

    /** Works out anew what is doubtful on a document that nobody has signed off. */
    void tellDoubtAnew(PassedPaper paper) {
        jdbc.sql("""
                        UPDATE document SET doubtful_fields = doubtful(document)
                        WHERE scan = :scan AND number = :number AND signed_off_at IS NULL
                        """)
                .param("scan", paper.scan())
                .param("number", paper.number())
                .update();
    }

    /** Notes what came of a lot; once. */
    boolean settle(Lot lot, Lot.Verdict verdict, OffsetDateTime at) {
        return jdbc.sql("UPDATE lot SET verdict = :verdict, settled_at = :at WHERE id = :id AND verdict IS NULL")
                        .param("verdict", verdict.name())
                        .param("at", at)
                        .param("id", lot.id())
                        .update()
                > 0;
    }

    /** Values that were found wrong, within reach; 200 at most. */
    List<PassedPaper> wrong(long lot) {
        return jdbc.sql("SELECT scan, number, shown, " + FILE_NAME.formatted("lot_value") + """
                         FROM lot_value WHERE lot = :lot AND NOT planted AND NOT seen_right
                        ORDER BY place LIMIT :most
                        """)
                .param("lot", lot)
                .param("most", MOST_PAPERS)
                .query((row, index) -> paper(row))
                .list();
    }

    /** Documents of a lot that somebody has signed off, within reach; 200 at most. They are not opened again. */
    List<PassedPaper> signedOff(Lot lot) {
        return jdbc.sql("SELECT scan, number, value AS shown, " + FILE_NAME.formatted("passed") + """
                         FROM passed
                        WHERE type = :type AND field = :field AND day BETWEEN :from AND :to AND signed_off_at IS NOT NULL
                        ORDER BY signed_off_at, scan, number LIMIT :most
                        """)
                .param("type", lot.type())
                .param("field", lot.field())
                .param("from", lot.fromDay())
                .param("to", lot.toDay())
                .param("most", MOST_PAPERS)
                .query((row, index) -> paper(row))
                .list();
    }

    private static PassedPaper paper(ResultSet row) throws SQLException {
        return new PassedPaper(
                row.getString("scan"), row.getInt("number"), row.getString("file_name"), row.getString("shown"));
    }
}
