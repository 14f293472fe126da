package vn.hoso.indexer.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.site.Formats;

/** How far an account reaches: its agencies, and for a level-1 agency those that it took over from others. */
@Component
class ReachOfAccounts {

    private final Agencies agencies;
    private final Clock clock;

    ReachOfAccounts(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    Reach of(Account account) {
        if (account.agencies().contains(Account.EVERYWHERE)) {
            return Reach.WHOLE;
        }
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        Set<String> reached = new TreeSet<>(account.agencies());
        account.agencies().stream()
                .filter(code -> !code.contains("."))
                .forEach(code -> reached.addAll(agencies.lineage().partsOf(code, today)));
        return new Reach(reached);
    }
}
