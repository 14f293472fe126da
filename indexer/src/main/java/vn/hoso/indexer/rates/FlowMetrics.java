package vn.hoso.indexer.rates;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Flow and backlog as metrics: {@code hoso_flow_today} by agency and stage, {@code hoso_owed_agency} by agency and what is
 * owed. Bounded: the level-1 agencies of the list, some hundred, times the stages, or the kinds of work.
 */
@Component
class FlowMetrics {

    private static final Logger log = LoggerFactory.getLogger(FlowMetrics.class);

    private final Flow flow;
    private final Debts debts;
    private final Attribution attribution;
    private final MultiGauge today;
    private final MultiGauge owed;

    FlowMetrics(Flow flow, Debts debts, Attribution attribution, MeterRegistry registry) {
        this.flow = flow;
        this.debts = debts;
        this.attribution = attribution;
        this.today = MultiGauge.builder("hoso.flow.today")
                .description("What passed a stage of the line since midnight in Vietnam")
                .register(registry);
        this.owed = MultiGauge.builder("hoso.owed.agency")
                .description("What came in at an agency and was not brought to its end")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "${hoso.rates.owed-every:5m}")
    void refresh() {
        try {
            today.register(rows(flow.byAgency(), "stage"), true);
            owed.register(rows(debts.byAgency(), "name"), true);
        } catch (RuntimeException e) {
            log.warn("The metrics of flow and backlog are not up to date and will be tried again: {}", e.getMessage());
        }
    }

    private List<Row<?>> rows(Map<String, Map<String, Long>> amounts, String tag) {
        Set<String> listed = Set.copyOf(attribution.roots());
        List<Row<?>> rows = new ArrayList<>();
        amounts.forEach((agency, each) -> {
            if (listed.contains(agency)) {
                each.forEach((name, amount) -> rows.add(Row.of(Tags.of("agency", agency, tag, name), amount)));
            }
        });
        return rows;
    }
}
