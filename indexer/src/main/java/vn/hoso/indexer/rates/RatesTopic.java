package vn.hoso.indexer.rates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.RatePublished;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.dossier.DossierFactsChanged;
import vn.hoso.indexer.rates.PublishedRates.Published;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Tells each rate that has changed on the topic of rates. Changes are noted as they happen and looked at together every
 * few seconds, so that a thousand documents filed at once are one figure told once.
 */
@Component
class RatesTopic {

    private static final Logger log = LoggerFactory.getLogger(RatesTopic.class);

    private final Rates rates;
    private final ReportedPeriods periods;
    private final PublishedRates published;
    private final Outbox outbox;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    RatesTopic(
            Rates rates,
            ReportedPeriods periods,
            PublishedRates published,
            Outbox outbox,
            JsonMessages json,
            TransactionTemplate transaction) {
        this.rates = rates;
        this.periods = periods;
        this.published = published;
        this.outbox = outbox;
        this.json = json;
        this.transaction = transaction;
    }

    @EventListener
    void changed(DossierFactsChanged event) {
        published.changed();
    }

    @Scheduled(fixedDelayString = "${hoso.rates.publish-every:5s}")
    void publish() {
        try {
            transaction.executeWithoutResult(status -> publishChanges());
        } catch (RuntimeException e) {
            log.warn("The rates could not be published and will be tried again: {}", e.getMessage());
        }
    }

    private void publishChanges() {
        Map<String, Period> told = periods.now();
        if (!published.takeTurn()) {
            return;
        }
        List<Published> before = published.all();
        // A period moves on at midnight without any dossier having changed.
        if (!published.takeChanges() && covers(before, told)) {
            return;
        }
        before.stream().filter(one -> !tells(told, one)).forEach(published::forget);
        Map<String, Published> known = before.stream().collect(Collectors.toMap(RatesTopic::key, Function.identity()));
        told.forEach((label, period) -> figures(label, period, before).stream()
                .filter(line -> isNews(label, line, known))
                .forEach(line -> tell(label, line)));
    }

    private static boolean covers(List<Published> before, Map<String, Period> told) {
        return before.stream()
                .collect(Collectors.toMap(
                        Published::period, one -> new Period(one.fromDay(), one.toDay()), (one, same) -> one))
                .equals(told);
    }

    /** Whether a figure that was told is still one to be told: a period goes by, and so does the rule it is told under. */
    private static boolean tells(Map<String, Period> told, Published one) {
        Period period = told.get(one.period());
        return period != null
                && RateDefinitions.told(period).stream()
                        .anyMatch(definition -> definition.id().equals(one.definition()));
    }

    private List<RateLine> figures(String label, Period period, List<Published> before) {
        Set<Subject> subjects = new LinkedHashSet<>(rates.subjects(RatedPeriod.of(period)));
        before.stream()
                .filter(one -> one.period().equals(label))
                .forEach(one -> subjects.add(Subject.of(one.subject())));
        return rates.lines(RateDefinitions.told(period), subjects, RatedPeriod.of(period));
    }

    /** The groups are always told, so that each period has a figure, be it none. */
    private static boolean isNews(String label, RateLine line, Map<String, Published> known) {
        Published now = figure(label, line);
        Published before = known.get(key(now));
        boolean worthTelling = line.rate().denominator() > 0 || line.subject() instanceof Subject.OfGroup;
        return before == null ? worthTelling : !before.equals(now);
    }

    private void tell(String label, RateLine line) {
        Published figure = figure(label, line);
        published.keep(figure);
        Instant asOf = line.asOf();
        var message = new RatePublished(
                figure.subject(),
                figure.definition(),
                figure.fromDay(),
                figure.toDay(),
                figure.numerator(),
                figure.denominator(),
                line.rate().percent().map(Object::toString).orElse(null),
                asOf,
                line.change().points().map(Object::toString).orElse(null),
                line.base().period().from(),
                line.base().period().to(),
                figure.baseNumerator(),
                figure.baseDenominator());
        String content = json.write(message);
        String id =
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
        outbox.put(
                id,
                Topics.RATES,
                key(figure),
                json.write(Envelope.of(id, "/hoso/indexer", figure.subject(), asOf, message)));
    }

    private static Published figure(String label, RateLine line) {
        return new Published(
                label,
                line.subject().id(),
                line.definition().id(),
                line.period().from(),
                line.period().to(),
                line.rate().numerator(),
                line.rate().denominator(),
                line.base().rate().numerator(),
                line.base().rate().denominator());
    }

    /** The topic is compacted: the last figure of each subject, definition and told period stays. */
    private static String key(Published one) {
        return one.subject() + "|" + one.definition() + "|" + one.period();
    }
}
