package vn.hoso.indexer.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.hoso.plumbing.machines.MachineToken;

/** Hangs the doors: sign-in, sessions, the mark that forms carry against forgery, headers, limits. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /**
     * A page loads nothing but what this application serves itself, and runs no script or style written into it. Scans
     * alone go elsewhere, straight to the S3 server.
     */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none';"
                    + " connect-src 'self' ";

    /** Argon2id with the parameters OWASP asks for at least (16 MiB, 2 passes). */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Every connection of this application, Flyway's and the line's included, says whose records it may see. */
    @Bean
    static BeanPostProcessor reachOfConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof ReachingDataSource)
                        ? new ReachingDataSource(source)
                        : bean;
            }
        };
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            AccessSettings settings,
            SignInTries tries,
            LocalPeople people,
            ProviderPeople providerPeople,
            MachineToken token,
            @Value("${hoso.uploads.address}") String uploadsTo,
            ObjectProvider<ClientRegistrationRepository> providers) {
        var ask = new AskToSignIn();
        HttpSessionRequestCache wanted = pagesOnly();
        http.authorizeHttpRequests(new Doors())
                .csrf(csrf -> csrf.ignoringRequestMatchers(MachineDoor::isUsedBy))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY + uploadsTo))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(ask).accessDeniedHandler(ask))
                .formLogin(form -> form.loginPage(Doors.SIGN_IN)
                        .failureUrl(Doors.SIGN_IN + "?wrong")
                        .successHandler(forgetting(tries, wanted)))
                .logout(out -> out.logoutUrl(Doors.SIGN_OUT)
                        .logoutSuccessUrl(Doors.SIGN_IN + "?out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .addFilterBefore(new LargestBody(settings.largestBody().toBytes()), SecurityContextHolderFilter.class)
                .addFilterBefore(new SignInLimit(tries, settings), CsrfFilter.class)
                .addFilterBefore(new MachineDoor(token), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new FreshRights(people), AnonymousAuthenticationFilter.class);
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(provider -> provider.loginPage(Doors.SIGN_IN)
                    .failureUrl(Doors.SIGN_IN + "?refused")
                    .userInfoEndpoint(user -> user.oidcUserService(providerPeople)));
        }
        return http.build();
    }

    /** After sign-in one comes back to the page one wanted, never to a part of a page or an answer for a program. */
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(AccessConfiguration::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains("text/html");
    }

    private static SavedRequestAwareAuthenticationSuccessHandler forgetting(
            SignInTries tries, HttpSessionRequestCache wanted) {
        var back = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication person)
                    throws IOException, ServletException {
                tries.forget(SignInLimit.name(request));
                super.onAuthenticationSuccess(request, response, person);
            }
        };
        back.setRequestCache(wanted);
        return back;
    }
}
