package vn.hoso.indexer.rates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Doubt;
import vn.hoso.indexer.dossier.Doubts;
import vn.hoso.indexer.dossier.Hindrance;
import vn.hoso.indexer.dossier.Hindrances;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * Says of each dossier that is counted and not met why that is, down to the component and the refused scan, and of each
 * that is doubted which scan and why, and of each that is left out for what.
 */
@Repository
class ExplainDossiers {

    /** Causes that a paper which has arrived and does not count yet may explain. */
    private static final Set<Cause> PAPERS_WANTED = EnumSet.of(
            Cause.NO_FILE, Cause.COMPONENT_MISSING, Cause.NOT_SCANNED, Cause.UNREADABLE, Cause.NOT_SIGNED_OFF);

    /** Facts whose lack a doubt about a scan explains. */
    private static final Set<Fact> DOUBTS_TELL = EnumSet.of(Fact.DOUBT, Fact.READABLE);

    private final JdbcClient jdbc;
    private final List<Hindrances> hindrances;
    private final Doubts doubts;

    ExplainDossiers(JdbcClient jdbc, List<Hindrances> hindrances, Doubts doubts) {
        this.jdbc = jdbc;
        this.hindrances = hindrances;
        this.doubts = doubts;
    }

    /** The same dossiers, with reasons: why they are not met, why they are doubted, or why they are left out. */
    List<CountedDossier> reasons(Behind behind, List<CountedDossier> dossiers) {
        return switch (behind.side()) {
            case DOUBTED -> because(dossiers, this::doubted);
            case LEFT_OUT -> because(dossiers, codes -> leftOut(behind, codes));
            case NUMERATOR, DENOMINATOR, MISSING -> notMet(behind, dossiers);
        };
    }

    private static List<CountedDossier> because(
            List<CountedDossier> dossiers, Function<List<String>, Map<String, List<Reason>>> reasons) {
        Map<String, List<Reason>> found =
                reasons.apply(dossiers.stream().map(CountedDossier::code).toList());
        return dossiers.stream()
                .map(dossier -> dossier.because(found.getOrDefault(dossier.code(), List.of())))
                .toList();
    }

    private List<CountedDossier> notMet(Behind behind, List<CountedDossier> dossiers) {
        List<String> codes = dossiers.stream()
                .filter(dossier -> !dossier.met())
                .map(CountedDossier::code)
                .toList();
        if (codes.isEmpty()) {
            return dossiers;
        }
        Map<String, List<Cause>> causes = causes(behind, codes);
        Map<String, List<Duty>> duties = duties(codes);
        Map<String, List<Hindrance>> held = held(codes);
        Map<String, List<Reason>> doubted =
                DOUBTS_TELL.stream().anyMatch(behind.definition().numerator()::asks) ? doubted(codes) : Map.of();
        return dossiers.stream()
                .map(dossier -> dossier.met()
                        ? dossier
                        : dossier.because(reasons(
                                causes.getOrDefault(dossier.code(), List.of()),
                                duties.getOrDefault(dossier.code(), List.of()),
                                held.getOrDefault(dossier.code(), List.of()),
                                doubted.getOrDefault(dossier.code(), List.of()))))
                .toList();
    }

    private record Duty(String dossier, String component, String state) {}

    private static List<Reason> reasons(
            List<Cause> causes, List<Duty> duties, List<Hindrance> held, List<Reason> doubted) {
        var reasons = new ArrayList<Reason>();
        for (Cause cause : causes) {
            switch (cause) {
                case COMPONENT_MISSING ->
                    duties.stream()
                            .filter(duty -> duty.state().equals("MISSING"))
                            .forEach(duty -> reasons.add(of(cause, duty, "chưa có tệp", "no file")));
                case COMPONENT_UNVERIFIED ->
                    duties.stream()
                            .filter(duty -> duty.state().equals("ATTACHED"))
                            .forEach(duty -> reasons.add(
                                    of(cause, duty, "có tệp, chờ kiểm tra", "has a file, waits for verification")));
                default ->
                    reasons.add(new Reason(
                            cause.name(), cause.words().vi(), cause.words().en()));
            }
        }
        boolean papersWanted = causes.stream().anyMatch(PAPERS_WANTED::contains);
        if (papersWanted) {
            held.forEach(one -> reasons.add(new Reason(one.kind().name(), one.vi(), one.en())));
        }
        reasons.addAll(doubted);
        return List.copyOf(reasons);
    }

    private Map<String, List<Reason>> doubted(List<String> codes) {
        return doubts.of(codes).stream()
                .collect(Collectors.groupingBy(
                        Doubt::dossier,
                        Collectors.mapping(
                                one -> new Reason(
                                        one.kind().name(),
                                        "Bản quét " + one.fileName() + ": "
                                                + one.kind().vi(),
                                        "The scan " + one.fileName() + ": "
                                                + one.kind().en()),
                                Collectors.toList())));
    }

    private static Reason of(Cause cause, Duty duty, String vi, String en) {
        return new Reason(cause.name(), duty.component() + ": " + vi, duty.component() + ": " + en);
    }

    private Map<String, List<Reason>> leftOut(Behind behind, List<String> codes) {
        return whichHold(behind, codes, LeftOut.of(behind.definition()), LeftOut::sql).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(why -> new Reason(
                                        why.name(),
                                        why.words().vi(),
                                        why.words().en()))
                                .toList()));
    }

    private Map<String, List<Cause>> causes(Behind behind, List<String> codes) {
        return whichHold(behind, codes, Cause.of(behind.definition()), cause -> cause.sql(behind.definition()));
    }

    /** Which of some reasons each dossier has, by SQL that holds for those that have it. */
    private <T extends Enum<T>> Map<String, List<T>> whichHold(
            Behind behind, List<String> codes, List<T> possible, Function<T, String> sql) {
        Map<String, List<T>> held = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        jdbc.sql("SELECT code, "
                        + possible.stream()
                                .map(one -> sql.apply(one) + " AS " + one.name())
                                .collect(Collectors.joining(", "))
                        + " FROM " + behind.known().from(values) + " WHERE code = ANY (:codes)")
                .params(values)
                .param("codes", codes.toArray(String[]::new))
                .param("from", behind.period().from())
                .param("to", behind.period().to())
                .query(row -> {
                    var found = new ArrayList<T>();
                    for (T one : possible) {
                        if (row.getBoolean(one.name())) {
                            found.add(one);
                        }
                    }
                    held.put(row.getString("code"), found);
                });
        return held;
    }

    private Map<String, List<Duty>> duties(List<String> codes) {
        return jdbc.sql("""
                        SELECT dossier, component, state FROM dossier_component
                        WHERE dossier = ANY (:codes) AND duty AND NOT converted_here ORDER BY dossier, position
                        """).param("codes", codes.toArray(String[]::new)).query(Duty.class).list().stream()
                .collect(Collectors.groupingBy(Duty::dossier));
    }

    /** A scan that is both refused and not read is refused. */
    private Map<String, List<Hindrance>> held(List<String> codes) {
        List<Hindrance> all =
                hindrances.stream().flatMap(one -> one.of(codes).stream()).toList();
        Set<String> refused = all.stream()
                .filter(one -> one.kind() == Hindrance.Kind.REFUSED)
                .map(Hindrance::scan)
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(one -> one.kind() == Hindrance.Kind.REFUSED || !refused.contains(one.scan()))
                .collect(Collectors.groupingBy(Hindrance::dossier));
    }
}
