package vn.hoso.indexer.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in at the agency's identity provider. */
final class ProviderPerson extends DefaultOidcUser implements Person {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient Reach reach;

    ProviderPerson(OidcUser user, Account account, Reach reach) {
        super(Authorities.of(account, reach), user.getIdToken(), user.getUserInfo());
        this.account = account;
        this.reach = reach;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Reach reach() {
        return reach;
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderPerson person && person.account.equals(account) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
