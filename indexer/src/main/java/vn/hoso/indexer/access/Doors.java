package vn.hoso.indexer.access;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which role opens which door. Looking is for everybody who is signed in, because the {@link Reach} decides what there
 * is to see; changing something is for clerks, officers and administrators; what is stricter is listed here. A door that
 * nobody thought of falls under the first two rules, so it is never open to the street.
 */
final class Doors
        implements Customizer<
                AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> {

    /** The sign-in page. */
    static final String SIGN_IN = "/sign-in";

    /** Where a session is ended. */
    static final String SIGN_OUT = "/sign-out";

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

    @Override
    public void customize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        doors.requestMatchers(SIGN_IN, "/hoso.css", "/*.js", "/icon.svg", "/webjars/**", "/error")
                .permitAll();
        doors.requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/prometheus")
                .permitAll();
        doors.requestMatchers("/actuator/**").denyAll();
        doors.requestMatchers("/api/users/**", "/accounts/**").hasRole(ADMINISTRATOR);
        doors.requestMatchers("/verification/**").hasAnyRole(Role.OFFICER.name(), ADMINISTRATOR);
        doors.requestMatchers(HttpMethod.POST, "/rates/second-look/**").hasAnyRole(Role.OFFICER.name(), ADMINISTRATOR);
        doors.requestMatchers(
                        HttpMethod.POST,
                        "/api/registry/**",
                        "/api/procedures/**",
                        "/contests/*",
                        "/api/contests/*/decision")
                .hasRole(ADMINISTRATOR);
        doors.requestMatchers(HttpMethod.PUT, "/api/registry/**").hasRole(ADMINISTRATOR);
        AuthorizationManager<RequestAuthorizationContext> administratorOfAll = AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasRole(ADMINISTRATOR),
                AuthorityAuthorizationManager.hasAuthority(Authorities.EVERYWHERE));
        doors.requestMatchers(
                        HttpMethod.POST,
                        "/api/agencies/**",
                        "/api/rates/freezes/**",
                        "/api/rates/recount",
                        "/api/audit/**",
                        "/trust/thresholds/**",
                        "/trust/lots",
                        "/trust/lots/*/more")
                .access(administratorOfAll);
        doors.requestMatchers("/trust/lots/**").hasAnyRole(Role.OFFICER.name(), ADMINISTRATOR);
        doors.requestMatchers("/trust/**").hasAnyRole(Role.OFFICER.name(), Role.READER.name(), ADMINISTRATOR);
        // The trail holds records of every agency.
        doors.requestMatchers("/audit/**").access(administratorOfAll);
        doors.requestMatchers(HttpMethod.GET, "/**").authenticated();
        doors.requestMatchers(HttpMethod.HEAD, "/**").authenticated();
        doors.anyRequest().hasAnyRole(Role.CLERK.name(), Role.OFFICER.name(), ADMINISTRATOR);
    }
}
