package vn.hoso.indexer.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Takes over whom the identity provider (OpenID Connect Core 1.0) vouches for. Roles and agencies come from two claims,
 * whose names are settings; without them nobody comes in, because knowing who somebody is gives no right to a dossier.
 */
@Component
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final AccessSettings settings;
    private final ReachOfAccounts reach;

    ProviderPeople(AccessSettings settings, ReachOfAccounts reach) {
        this.settings = settings;
        this.reach = reach;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        try {
            Account account = account(user);
            return new ProviderPerson(user, account, reach.of(account));
        } catch (IllegalArgumentException e) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("no_rights", "The identity provider gives no rights here: " + e.getMessage(), null),
                    e);
        }
    }

    private Account account(OidcUser user) {
        List<String> known = Arrays.stream(Role.values()).map(Role::name).toList();
        Set<Role> roles = words(user.getClaim(settings.rolesClaim())).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(known::contains)
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        String name = Objects.requireNonNullElse(user.getPreferredUsername(), user.getSubject());
        return new Account(
                name.toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(user.getFullName(), name),
                roles,
                words(user.getClaim(settings.agenciesClaim())));
    }

    /** A claim is a list, or words parted by spaces. */
    private static Set<String> words(@Nullable Object claim) {
        if (claim instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return claim == null
                ? Set.of()
                : Arrays.stream(claim.toString().split("\\s+", -1))
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.toSet());
    }
}
