package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.StageFlow;

/** How much passed each stage of the line since midnight in Vietnam. */
@Repository
class Flow {

    private final JdbcClient jdbc;
    private final List<StageFlow> stages;
    private final Clock clock;

    Flow(JdbcClient jdbc, List<StageFlow> stages, Clock clock) {
        this.jdbc = jdbc;
        this.stages =
                stages.stream().sorted(Comparator.comparing(StageFlow::place)).toList();
        this.clock = clock;
    }

    /**
     * What passed a stage.
     *
     * @param name of the stage
     * @param today how much since midnight
     */
    record Passed(String name, long today) {}

    /** Of all agencies that whoever asks may see, first stage first. */
    List<Passed> today() {
        return stages.stream()
                .map(stage -> new Passed(
                        stage.name(),
                        ask("SELECT count(*) FROM (%s) AS passed", stage)
                                .query(Long.class)
                                .single()))
                .toList();
    }

    /** By level-1 agency, then by stage; what there was none of is left out. */
    Map<String, Map<String, Long>> byAgency() {
        Map<String, Map<String, Long>> passed = new HashMap<>();
        for (StageFlow stage : stages) {
            ask("SELECT split_part(agency, '.', 1) AS root, count(*) AS today FROM (%s) AS passed GROUP BY 1", stage)
                    .query((RowCallbackHandler)
                            row -> passed.computeIfAbsent(row.getString("root"), root -> new HashMap<>())
                                    .put(stage.name(), row.getLong("today")));
        }
        return passed;
    }

    private StatementSpec ask(String question, StageFlow stage) {
        LocalDate today = Period.today(clock);
        return jdbc.sql(question.formatted(stage.sql()))
                .param("day", today)
                .param("since", today.atStartOfDay(Period.ZONE).toInstant().atOffset(ZoneOffset.UTC));
    }
}
