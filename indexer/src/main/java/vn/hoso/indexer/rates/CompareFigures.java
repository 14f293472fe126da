package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Listing;
import vn.hoso.indexer.rates.Difference.Move;
import vn.hoso.indexer.rates.Difference.Why;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * Says dossier by dossier why two figures of one subject and period differ: counted under an old rule and a new one, or
 * as known then and as known now.
 */
@Repository
class CompareFigures {

    private final JdbcClient jdbc;
    private final Tally tally;

    CompareFigures(JdbcClient jdbc, Tally tally) {
        this.jdbc = jdbc;
        this.tally = tally;
    }

    /**
     * A dossier of an item.
     *
     * @param code dossier code
     * @param agency agency that handles it now
     * @param receivedOn day of reception as known now
     */
    record Moved(String code, String agency, @Nullable LocalDate receivedOn) {}

    /** The difference from one figure to another of the same scope and period. */
    Difference compare(Behind was, Behind is) {
        boolean oneEvent = was.definition().event().equals(is.definition().event());
        return was.tallied()
                .filter(halves -> oneEvent && is.tallied().isPresent())
                .map(halves -> byFacts(was, is, halves))
                .orElseGet(() -> byDossier(was, is));
    }

    /** Two definitions of the same dossiers: how these stand follows from their facts. */
    private Difference byFacts(Behind was, Behind is, Period halves) {
        List<Move> moves = new ArrayList<>();
        tally.facts(was.scope().codes(), halves)
                .forEach((facts, dossiers) -> moves.add(new Move(
                        Standing.of(was.definition(), facts),
                        Standing.of(is.definition(), facts),
                        Why.DEFINITION,
                        dossiers)));
        return Difference.of(moves.stream()
                .collect(Collectors.groupingBy(
                        move -> new Move(move.was(), move.is(), move.why(), 0), Collectors.summingLong(Move::dossiers)))
                .entrySet()
                .stream()
                .map(one -> new Move(
                        one.getKey().was(), one.getKey().is(), one.getKey().why(), one.getValue()))
                .toList());
    }

    private Difference byDossier(Behind was, Behind is) {
        return Difference.of(ask(was, is, "SELECT was, \"is\", why, count(*) AS dossiers FROM moved GROUP BY 1, 2, 3")
                .query((row, index) -> new Move(
                        Standing.valueOf(row.getString("was")),
                        Standing.valueOf(row.getString("is")),
                        Why.valueOf(row.getString("why")),
                        row.getLong("dossiers")))
                .list());
    }

    /** A page of the dossiers of one item, by code. */
    Listing<Moved> dossiers(Behind was, Behind is, Move move, int page) {
        List<Moved> rows = ask(was, is, """
                        SELECT code, dossier.agency, dossier.received_on FROM moved JOIN dossier USING (code)
                        WHERE was = :was AND "is" = :is AND why = :why ORDER BY code LIMIT :size OFFSET :skip
                        """)
                .param("was", move.was().name())
                .param("is", move.is().name())
                .param("why", move.why().name())
                .param("size", Listing.PAGE)
                .param("skip", Listing.offset(page, Listing.PAGE))
                .query(Moved.class)
                .list();
        return new Listing<>(rows, Math.max(1, page), Listing.PAGE, move.dossiers());
    }

    private StatementSpec ask(Behind was, Behind is, String question) {
        Map<String, Object> values = new HashMap<>();
        String moved = "WITH a AS (" + standings(was, values) + "), b AS (" + standings(is, values) + "), moved AS ("
                + "SELECT code, coalesce(a.stands, 'OUT') AS was, coalesce(b.stands, 'OUT') AS \"is\", "
                + why(was, is, values) + " AS why FROM a FULL JOIN b USING (code)) ";
        return jdbc.sql(moved + question)
                .params(values)
                .param("from", was.period().from())
                .param("to", was.period().to());
    }

    private static String standings(Behind behind, Map<String, Object> values) {
        return "SELECT code, documents, exempt, doubted, readable, signed_off, converted_here, "
                + Standing.nameSql(behind.definition()) + " AS stands FROM "
                + behind.known().from(values) + " WHERE " + ScanDossiers.touched(List.of(behind.definition()))
                + " AND " + behind.scope().sql(values);
    }

    /** Which kind of change moved a dossier; by the records of one time only the definition can have. */
    private static String why(Behind was, Behind is, Map<String, Object> values) {
        return was.known().equals(is.known())
                ? "'DEFINITION'"
                : was.known()
                        .param(values)
                        .map(then -> whySince(then, is.definition()))
                        .orElse("'CORRECTED'");
    }

    /**
     * Of dossiers that stand where they stood nobody asks. A code is not looked up by coalesce, of which PostgreSQL cannot be
     * sure that it tells nothing, and which behind row security would keep it from the index.
     */
    private static String whySince(String then, RateDefinition definition) {
        return """
                CASE WHEN a.stands = b.stands THEN 'CORRECTED'
                  WHEN (SELECT min(known_since) FROM (
                    SELECT known_since FROM dossier WHERE dossier.code IN (a.code, b.code) UNION ALL
                    SELECT known_since FROM dossier_past WHERE dossier_past.code IN (a.code, b.code)) AS known) > :%s
                  THEN 'REGISTERED' %s ELSE 'CORRECTED' END""".formatted(then, changes(definition));
    }

    /**
     * Changes other than to the register, each told only where the definition asks for what it changed. Of several the
     * first is told: a paper that was filed later, and signed off after that, is told as signed off.
     */
    private static String changes(RateDefinition definition) {
        return Stream.of(
                        change(definition, Why.EXEMPTED, "a.exempt <> b.exempt", Fact.EXEMPT),
                        change(definition, Why.DOUBTED, "a.doubted <> b.doubted", Fact.DOUBT),
                        change(definition, Why.VERIFIED, "a.converted_here <> b.converted_here", Fact.IN),
                        change(
                                definition,
                                Why.VERIFIED,
                                "a.signed_off <> b.signed_off AND (b.signed_off OR a.documents = b.documents)",
                                Fact.VERIFIED,
                                Fact.READABLE),
                        change(definition, Why.FILED, "(a.documents > 0) <> (b.documents > 0)", Fact.IN1, Fact.SCANNED),
                        change(
                                definition,
                                Why.FILED,
                                "a.documents <> b.documents OR a.readable <> b.readable",
                                Fact.READABLE,
                                Fact.VERIFIED))
                .collect(Collectors.joining(" "));
    }

    private static String change(RateDefinition definition, Why why, String changed, Fact... asked) {
        return Stream.of(asked).anyMatch(definition::asks) ? "WHEN " + changed + " THEN '" + why + "'" : "";
    }
}
