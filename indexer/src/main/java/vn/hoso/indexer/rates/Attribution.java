package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.AgencyCode;
import vn.hoso.indexer.agency.AgencyGroup;
import vn.hoso.indexer.agency.Lineage;

/** Which dossiers a figure counts, and which its base must count to be like with like. */
@Component
class Attribution {

    /**
     * From this day on provinces have communes alone below them; districts ended the day before, in provinces that were not
     * merged too (Law 72/2025/QH15 on the organisation of local government). The codes of districts, and of what took over
     * from them, do not tell the one from the other.
     */
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    private final Agencies agencies;
    private final Clock clock;

    Attribution(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The dossiers of a subject. */
    Scope of(Subject subject, AgencyView view) {
        if (subject instanceof Subject.OfGroup ofGroup) {
            return new Scope(subject, agencies.codes(ofGroup.group()));
        }
        String root = new AgencyCode(subject.id()).root();
        boolean whole = root.equals(subject.id());
        return new Scope(
                subject,
                whole && view == AgencyView.ARE ? agencies.lineage().partsOf(root, Period.today(clock)) : Set.of(root));
    }

    /**
     * The dossiers of an earlier period that are like those of a subject in this one.
     *
     * @return empty when there are none: the agency changed within the period, came out of a split since the base, is a
     *     unit below one that changed, or one below a province of which districts had a part
     */
    Optional<Scope> base(Subject subject, AgencyView view, Period period, Period base) {
        Scope now = of(subject, view);
        Lineage lineage = agencies.lineage();
        if (subject instanceof Subject.OfGroup) {
            return Optional.of(now);
        }
        String root = new AgencyCode(subject.id()).root();
        LocalDate day = view == AgencyView.ARE ? Period.today(clock) : period.to();
        if (!lineage.splitInto(root, base.from(), day).isEmpty()) {
            return Optional.empty();
        }
        Set<String> parts = lineage.partsOf(root, day);
        if (now.unit()) {
            return lineage.changedWithin(parts, base.from(), period.to()) || districtsEnded(root, base, period)
                    ? Optional.empty()
                    : Optional.of(now);
        }
        boolean changing = view == AgencyView.WERE
                && (lineage.changedWithin(parts, period.from(), period.to())
                        || lineage.lastDay(root)
                                .filter(last -> last.isBefore(period.to()))
                                .isPresent());
        return changing ? Optional.empty() : Optional.of(new Scope(subject, parts));
    }

    private boolean districtsEnded(String root, Period base, Period period) {
        return agencies.group(root).filter(AgencyGroup.LOCALITY::equals).isPresent()
                && base.from().isBefore(DISTRICTS_ENDED)
                && !period.to().isBefore(DISTRICTS_ENDED);
    }

    /** Codes of all level-1 agencies, past and present. */
    List<String> roots() {
        return Arrays.stream(AgencyGroup.values())
                .flatMap(group -> agencies.codes(group).stream())
                .toList();
    }

    /** The agencies to show for some level-1 codes: themselves, or those of today. */
    List<Subject> shown(Collection<String> roots, AgencyView view) {
        return roots.stream()
                .map(root -> view == AgencyView.ARE ? ofToday(root) : root)
                .distinct()
                .sorted()
                .map(Subject::agency)
                .toList();
    }

    /** The day whose names are used. */
    LocalDate dayOfNames(AgencyView view, Period period) {
        return view == AgencyView.ARE ? Period.today(clock) : period.to();
    }

    private String ofToday(String root) {
        Set<String> heirs = agencies.lineage().goesOnAs(root, Period.today(clock));
        return heirs.size() == 1 ? heirs.iterator().next() : root;
    }
}
