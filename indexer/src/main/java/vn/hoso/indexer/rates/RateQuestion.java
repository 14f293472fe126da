package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.agency.AgencyGroup;

/**
 * What is asked of the rates by REST.
 *
 * @param from first period: 2023, 2023-H1, 2023-Q1, 2023-01 or 2023-01-15
 * @param to last period, inclusive
 * @param calendar {@code CALENDAR}, the default, or {@code REPORT15}
 * @param agency agency code
 * @param group {@code ministry} or {@code locality}
 * @param agencies {@code WERE}, the default, or {@code ARE}: agencies as they were, or as they are today
 * @param asOf the records as they stood then: an instant or a day; left out, as they are
 */
record RateQuestion(
        @Nullable String from,
        @Nullable String to,
        @Nullable String calendar,
        @Nullable String agency,
        @Nullable String group,
        @Nullable AgencyView agencies,
        @Nullable String asOf) {

    AgencyView view() {
        return agencies == null ? AgencyView.WERE : agencies;
    }

    ReportCalendar days() {
        return calendar == null ? ReportCalendar.CALENDAR : ReportCalendar.named(calendar);
    }

    /** The days asked for; none named, the year to date. */
    Period period(LocalDate today) {
        if (from == null && to == null) {
            return Period.yearTo(today);
        }
        if (from == null || to == null) {
            throw new IllegalArgumentException("Give both from and to, for example from=2023-01&to=2023-10");
        }
        return days().period(from, to);
    }

    Optional<AgencyGroup> agencyGroup() {
        return Optional.ofNullable(group)
                .map(id -> AgencyGroup.of(id)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'%s' is not a group; write ministry or locality".formatted(id))));
    }

    /** The one agency or group asked for. */
    Subject whose() {
        if (agency != null) {
            return Subject.agency(agency);
        }
        return agencyGroup()
                .map(one -> (Subject) new Subject.OfGroup(one))
                .orElseThrow(() -> new IllegalArgumentException("Say whose: agency=H01 or group=ministry"));
    }

    /**
     * The definition with an id, every one for {@code all}; none named, those that are told of some period, whatever the
     * period asked for, so that the years before and after a change of the rule can be compared by either.
     */
    static List<RateDefinition> definitions(@Nullable String id) {
        if (id == null) {
            return RateDefinitions.everTold();
        }
        return id.equals("all") ? RateDefinitions.all() : List.of(RateDefinitions.of(id));
    }
}
