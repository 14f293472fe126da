package vn.hoso.indexer.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody with a local account. */
record LocalPerson(Account account, Reach reach, String password, boolean enabled) implements Person, UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Authorities.of(account, reach);
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Without the hash, which no log may show. */
    @Override
    public String toString() {
        return List.of(account.name(), account.roles(), account.agencies()).toString();
    }
}
