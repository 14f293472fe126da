package vn.hoso.indexer.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person may do, in the words of Spring Security. */
final class Authorities {

    /** Held by those who reach every agency: some work cannot be done for a part. */
    static final String EVERYWHERE = "EVERYWHERE";

    private Authorities() {}

    static List<GrantedAuthority> of(Account account, Reach reach) {
        return Stream.concat(
                        account.roles().stream().map(Role::authority),
                        reach.isWhole() ? Stream.of(EVERYWHERE) : Stream.empty())
                .sorted()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
