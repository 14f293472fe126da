package vn.hoso.indexer.access;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds people by their local account. */
@Component
class LocalPeople implements UserDetailsService {

    private final Accounts accounts;
    private final ReachOfAccounts reach;

    LocalPeople(Accounts accounts, ReachOfAccounts reach) {
        this.accounts = accounts;
        this.reach = reach;
    }

    @Override
    public LocalPerson loadUserByUsername(String name) {
        return accounts.find(name.strip().toLowerCase(Locale.ROOT))
                .map(kept -> new LocalPerson(
                        kept.account(), reach.of(kept.account()), kept.password(), kept.disabledAt() == null))
                .orElseThrow(() -> new UsernameNotFoundException("There is no account " + name));
    }
}
