package vn.hoso.indexer.access;

import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A real OpenID Connect server with two people: one with rights here, one without. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "vn.hoso.plumbing.PlumbingAutoConfiguration"
        })
class IdentityProvider {

    static ConfigurableApplicationContext start(int port, String back) {
        String client = "spring.security.oauth2.authorizationserver.client.hoso.registration.";
        return new SpringApplicationBuilder(IdentityProvider.class)
                .properties(
                        "spring.config.name=identity-provider",
                        "server.address=127.0.0.1",
                        "server.port=" + port,
                        "server.servlet.session.cookie.name=provider-session",
                        client + "client-id=hoso",
                        client + "client-secret={noop}secret",
                        client + "client-authentication-methods=client_secret_basic",
                        client + "authorization-grant-types=authorization_code",
                        client + "redirect-uris=" + back,
                        client + "scopes=openid")
                .run();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername("thanh").password("{noop}pass").roles("x").build(),
                User.withUsername("khach").password("{noop}pass").roles("x").build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> rights() {
        return token -> {
            Authentication who = token.getPrincipal();
            if (who != null && who.getName().equals("thanh")) {
                token.getClaims()
                        .claim("name", "Lê Thị Thanh")
                        .claim("hoso_roles", List.of("OFFICER"))
                        .claim("hoso_agencies", List.of("H22"));
            }
        };
    }
}
