package vn.hoso.indexer.trust;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what officers did, of documents within reach. */
@Repository
class CountWork {

    /** Where a document lies and who scanned it, held to the agency that is asked for, with the units below it. */
    private static final String PLACE = """
             CROSS JOIN LATERAL (SELECT coalesce(dossier.agency, filing.agency) AS agency, filing.agency AS scanned_by,
                filing.counter
              FROM filed_document AS filed JOIN filing ON filing.id = filed.filing
                LEFT JOIN dossier ON dossier.code = filed.dossier
              WHERE filed.scan = work.scan AND filed.number = work.number
              ORDER BY dossier.code NULLS LAST, filed.filing LIMIT 1) AS place
            WHERE (:agency = '' OR place.agency = :agency OR starts_with(place.agency, :agency || '.'))
            """;

    private static final String ON_THESE_DAYS = " AND " + Days.HOLD;

    private static final String LOOKED_AT =
            " FROM looked_at AS work" + PLACE + ON_THESE_DAYS.formatted("work.verified_at");

    private static final String SIGNED_OFF =
            " FROM verification AS work" + PLACE + ON_THESE_DAYS.formatted("work.signed_off_at");

    private static final String SENT_BACK =
            " FROM verification AS work" + PLACE + ON_THESE_DAYS.formatted("work.rejected_at");

    private static final String SECOND_LOOKS =
            " FROM lot_value AS work" + PLACE + ON_THESE_DAYS.formatted("work.judged_at");

    private final JdbcClient jdbc;

    CountWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts.
     *
     * @param agency agency code, with the units below it; empty for all
     */
    Work on(Days days, String agency) {
        return new Work(
                fields(days, agency),
                counters(days, agency),
                officers(days, agency),
                queue(days, agency),
                stacks(days, agency));
    }

    /** Agencies whose counters scanned something. */
    List<String> agencies() {
        return jdbc.sql("SELECT DISTINCT agency FROM filing ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<Work.OfField> fields(Days days, String agency) {
        return asked("""
                        SELECT type, field, count(*) FILTER (WHERE doubtful AND read IS NOT NULL) AS doubtful,
                          count(*) FILTER (WHERE doubtful AND as_read) AS unneeded,
                          count(*) FILTER (WHERE NOT as_read) AS corrected, count(*) FILTER (WHERE read IS NULL) AS unread
                        """ + LOOKED_AT + " GROUP BY type, field ORDER BY type, field", days, agency)
                .query(Work.OfField.class)
                .list();
    }

    private List<Work.OfCounter> counters(Days days, String agency) {
        return asked("""
                        SELECT place.scanned_by AS agency, place.counter, count(DISTINCT (work.scan, work.number)) AS documents,
                          count(read) AS readings, count(*) FILTER (WHERE NOT as_read) AS corrected
                        """ + LOOKED_AT + " GROUP BY 1, 2 ORDER BY 1, 2", days, agency)
                .query(Work.OfCounter.class)
                .list();
    }

    private List<Work.OfOfficer> officers(Days days, String agency) {
        return asked(
                        """
                        SELECT name, sum("values") AS "values", sum(signed_off) AS signed_off, sum(sent_back) AS sent_back,
                          sum(second_looks) AS second_looks
                        FROM (SELECT work.verified_by AS name, 1 AS "values", 0 AS signed_off, 0 AS sent_back, 0 AS second_looks
                        """ + LOOKED_AT + " UNION ALL SELECT work.signed_off_by, 0, 1, 0, 0 " + SIGNED_OFF
                                + " UNION ALL SELECT work.rejected_by, 0, 0, 1, 0 " + SENT_BACK
                                + " UNION ALL SELECT work.judged_by, 0, 0, 0, 1 " + SECOND_LOOKS
                                + ") AS done GROUP BY name",
                        days,
                        agency)
                .query(Work.OfOfficer.class)
                .list()
                .stream()
                .sorted(Work.OfOfficer.byName())
                .toList();
    }

    private Work.Queue queue(Days days, String agency) {
        return asked(
                        """
                        SELECT count(*) AS documents, coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY waited), 0) AS median,
                          coalesce(percentile_cont(0.95) WITHIN GROUP (ORDER BY waited), 0) AS most
                        FROM (SELECT extract(epoch FROM coalesce(work.signed_off_at, work.rejected_at)
                            - document.first_digitized_at)::double precision AS waited
                          FROM verification AS work JOIN document USING (scan, number)
                        """ + PLACE + ON_THESE_DAYS.formatted("coalesce(work.signed_off_at, work.rejected_at)") + """
                          AND (work.rejected_at IS NOT NULL OR EXISTS (SELECT FROM verified_value AS value
                            WHERE value.scan = work.scan AND value.number = work.number AND value.doubtful))) AS done
                        """,
                        days,
                        agency)
                .query(Work.Queue.class)
                .single();
    }

    private Work.Stacks stacks(Days days, String agency) {
        return asked("""
                        SELECT count(*) AS decided, count(*) FILTER (WHERE held.cut_before IS DISTINCT FROM
                            (SELECT coalesce(array_agg(DISTINCT (doubt ->> 'cutBefore')::int ORDER BY (doubt ->> 'cutBefore')::int)
                                FILTER (WHERE doubt ->> 'cutBefore' IS NOT NULL), '{}')
                              FROM jsonb_array_elements(held.question::jsonb -> 'doubts') AS doubt)) AS otherwise
                        FROM held_scan AS held
                        WHERE held.cut_before IS NOT NULL AND EXISTS (SELECT FROM filing WHERE filing.scan = held.scan
                            AND (:agency = '' OR filing.agency = :agency OR starts_with(filing.agency, :agency || '.')))
                        """ + ON_THESE_DAYS.formatted("held.decided_at"), days, agency)
                .query(Work.Stacks.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Days days, String agency) {
        return jdbc.sql(sql).param("from", days.from()).param("to", days.to()).param("agency", agency);
    }
}
