package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.dossier.OwedWork;

/** What has been owed for a month and longer, where there may be millions of it: told by the tally, and not gone through. */
@Component
class OldDebts {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final Tally tally;
    private final Attribution attribution;
    private final Clock clock;

    OldDebts(Tally tally, Attribution attribution, Clock clock) {
        this.tally = tally;
        this.attribution = attribution;
        this.clock = clock;
    }

    /**
     * What was owed already when a half month began that is at least 30 days back.
     *
     * @param day column of the day since when it is owed
     * @param recent first day of that half month: from here on nothing is told
     * @param dossiers how many there are before it
     * @param oldest the half month in which the oldest lie; when there are none, that of {@code recent}
     */
    record Old(String day, LocalDate recent, long dossiers, LocalDate oldest) {}

    /** Empty where it is not kept, where the sums are not ready, and of agencies that whoever asks does not see whole. */
    Optional<Old> of(OwedWork work, Optional<Subject> subject) {
        Collection<String> agencies = subject.<Collection<String>>map(
                        one -> attribution.of(one, AgencyView.WERE).tallied())
                .orElseGet(attribution::roots);
        if (agencies.isEmpty() || !agencies.stream().allMatch(Reach.current()::covers)) {
            return Optional.empty();
        }
        LocalDate recent = HalfMonths.start(Period.today(clock).minusDays(30));
        return work.kept()
                .flatMap(kept -> tally.byHalf(
                                RateDefinitions.of(kept.definition()),
                                agencies,
                                new Period(EVER, recent.minusDays(1)),
                                AsKnown.NOW)
                        .map(halves -> old(kept.day(), recent, halves)));
    }

    /** All that is owed of a kind, old and new, by level-1 agency; empty where it is not kept, or the sums are not ready. */
    Optional<Map<String, Long>> everByAgency(OwedWork work) {
        return work.kept()
                .map(kept -> RateDefinitions.of(kept.definition()))
                .flatMap(definition -> tally.rates(
                                List.of(definition), attribution.roots(), new Period(EVER, FOREVER), AsKnown.NOW)
                        .map(rates -> rates.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        one -> missing(one.getValue().get(definition))))));
    }

    private static long missing(@Nullable Rate rate) {
        return rate == null ? 0 : rate.denominator() - rate.numerator();
    }

    private static Old old(String day, LocalDate recent, Map<LocalDate, Rate> halves) {
        var owed = new TreeMap<LocalDate, Long>();
        halves.forEach((half, rate) -> owed.put(half, missing(rate)));
        owed.values().removeIf(dossiers -> dossiers == 0);
        return new Old(
                day,
                recent,
                owed.values().stream().mapToLong(Long::longValue).sum(),
                owed.isEmpty() ? recent : owed.firstKey());
    }
}
