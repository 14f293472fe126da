package vn.hoso.indexer.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;

/** Signing in at an identity provider that runs beside. */
class ProviderSignInTest extends OnRealServers {

    private static @Nullable ConfigurableApplicationContext provider;

    @BeforeEach
    void startTheProvider() {
        ExampleRecords.put(jdbc, objects);
        if (provider == null) {
            provider = IdentityProvider.start(PROVIDER_PORT, "http://127.0.0.1:" + port + "/login/oauth2/code/agency");
        }
    }

    @AfterAll
    static void stopTheProvider() {
        if (provider != null) {
            provider.close();
            provider = null;
        }
    }

    @Test
    void whom_the_provider_gives_rights_comes_in_with_them() {
        Visitor officer = stranger();
        assertThat(officer.get("/sign-in").body()).contains("/oauth2/authorization/agency");
        assertThat(through(officer, "thanh")).endsWith("/");
        assertThat(officer.get("/").body()).contains("Lê Thị Thanh");
        assertThat(officer.get("/dossiers/" + ExampleRecords.DOSSIER).statusCode())
                .isEqualTo(200);
        assertThat(officer.get("/dossiers/G09-171006-0001").statusCode()).isEqualTo(404);
        assertThat(officer.get("/api/users").statusCode()).isEqualTo(403);
    }

    @Test
    void whom_the_provider_gives_no_rights_stays_outside() {
        Visitor guest = stranger();
        assertThat(through(guest, "khach")).endsWith("/sign-in?refused");
        assertThat(guest.get("/dossiers").statusCode()).isEqualTo(302);
    }

    /** Goes from door to door until it is in or out, and gives where it came to. */
    private static String through(Visitor visitor, String name) {
        HttpResponse<String> answer = visitor.get("/oauth2/authorization/agency");
        String there = "";
        for (int door = 0; door < 10 && answer.statusCode() == 302; door++) {
            there = answer.headers().firstValue("Location").orElseThrow();
            answer = visitor.get(there);
            if (there.endsWith(PROVIDER_PORT + "/login")) {
                answer = visitor.post(there, Map.of("username", name, "password", "pass"));
            }
        }
        return there;
    }
}
