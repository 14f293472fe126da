package vn.hoso.indexer.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.StreamingHttpOutputMessage;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;

/** Coming in, staying, and going out. */
class SignInTest extends OnRealServers {

    @Test
    void a_password_is_kept_by_argon2id_at_no_less_than_16_mib_and_2_passes() {
        assertThat(new AccessConfiguration().passwords().encode(PASSWORD))
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
    }

    @Test
    void who_signs_in_gets_a_new_session_and_comes_to_the_page_that_was_wanted() {
        signedIn("CLERK", "H33");
        Visitor visitor = stranger();
        assertThat(visitor.get("/tray").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).contains("/sign-in"));
        visitor.get("/sign-in");
        String before = visitor.session();
        HttpResponse<String> answer = visitor.post("/sign-in", Map.of("username", "Clerk-H33", "password", PASSWORD));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).contains("/tray"));
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/tray").body()).contains("clerk-h33");
        assertThat(answer.headers().allValues("Set-Cookie").toString()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void an_administrator_makes_and_disables_accounts_within_reach_and_hears_what_is_wrong() {
        Visitor administrator = signedIn("ADMINISTRATOR", "H37");
        administrator.get("/accounts");
        Map<String, String> wanted = Map.of(
                "name",
                "nguyen.an",
                "fullName",
                "Nguyễn An",
                "roles",
                "OFFICER",
                "agencies",
                "H37.01, H37.02",
                "password",
                PASSWORD);
        assertThat(administrator.post("/accounts", wanted).statusCode()).isEqualTo(302);
        assertThat(administrator.get("/accounts").body()).contains("nguyen.an", "Nguyễn An", "H37.01, H37.02");
        assertThat(administrator.post("/accounts", wanted).body()).contains("tên đăng nhập này đã có");
        assertThat(administrator
                        .post("/accounts", with(wanted, "agencies", "H01"))
                        .body())
                .contains("ngoài phạm vi của bạn");
        assertThat(administrator
                        .post("/accounts", with(wanted, "name", "Nguyễn"))
                        .body())
                .contains("chữ thường không dấu", "value=\"Nguyễn\"");

        Visitor officer = stranger();
        officer.signIn("nguyen.an", PASSWORD);
        assertThat(officer.get("/verification").statusCode()).isEqualTo(200);
        administrator.post("/accounts/nguyen.an/password", Map.of("password", "ngắn"));
        assertThat(officer.get("/verification").statusCode()).isEqualTo(200);
        administrator.post("/accounts/nguyen.an/disable", Map.of());
        assertThat(where(officer.get("/verification"))).contains("/sign-in");
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    @Test
    void a_form_without_the_mark_changes_nothing() {
        Visitor clerk = signedIn("CLERK", "H34");
        Visitor forger = stranger();
        forger.get("/sign-in");
        assertThat(clerk.postJson("/quarantine/1/retry", "{}").statusCode()).isNotEqualTo(403);
        clerk.forgetMark();
        assertThat(clerk.postJson("/quarantine/1/retry", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_name_that_is_tried_too_often_must_wait_even_with_the_right_password() {
        signedIn("READER", "H35");
        Visitor guesser = stranger();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(where(guesser.signIn("reader-h35", "wrong-" + guess))).contains("?wrong");
        }
        assertThat(where(guesser.signIn("reader-h35", PASSWORD))).contains("?often");
    }

    @Test
    void an_account_that_is_disabled_is_out_at_once() {
        Visitor reader = signedIn("READER", "H36");
        assertThat(reader.get("/dossiers").statusCode()).isEqualTo(200);
        rest().post()
                .uri("/api/users/reader-h36/disable")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .retrieve()
                .toBodilessEntity();
        assertThat(where(reader.get("/dossiers"))).contains("/sign-in");
        assertThat(where(stranger().signIn("reader-h36", PASSWORD))).contains("?wrong");
    }

    @Test
    void an_administrator_of_a_province_makes_no_account_beyond_it() {
        Visitor administrator = signedIn("ADMINISTRATOR", "H37");
        String account = """
                {"name":"%s","fullName":"x","roles":["READER"],"agencies":["%s"],"password":"mot-mat-khau-dai"}""";
        assertThat(administrator
                        .postJson("/api/users", account.formatted("in-h37", "H37.05"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(administrator
                        .postJson("/api/users", account.formatted("in-h38", "H38"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrator.get("/api/users").body()).contains("in-h37").doesNotContain("reader-h35");
        assertThat(administrator.postJson("/api/registry", """
                                [{"code":"H38-251101-0001","agency":"H38","procedure":"1","channel":"POST","receivedOn":"2025-11-01","status":"4"}]""").body()).contains("beyond your own agencies");
    }

    @Test
    void a_request_that_brings_too_much_is_refused_whether_it_says_so_or_not() {
        byte[] much = new byte[21_000_000];
        StreamingHttpOutputMessage.Body unannounced = out -> out.write(much);
        for (Object body : List.of(much, unannounced)) {
            var asked = rest().post().uri("/api/registry").header("Content-Type", "text/csv");
            var sent = body instanceof StreamingHttpOutputMessage.Body stream ? asked.body(stream) : asked.body(body);
            assertThat(sent.retrieve().toBodilessEntity().getStatusCode().value())
                    .isEqualTo(413);
        }
    }

    @Test
    void pages_forbid_scripts_of_their_own_and_frames_around_them() {
        HttpResponse<String> page = stranger().get("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void health_and_metrics_stay_open_and_a_wrong_token_opens_nothing() {
        Visitor stranger = stranger();
        assertThat(stranger.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(street().get()
                        .uri("/api/dossiers")
                        .header("Authorization", "Bearer wrong")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere, but " + answer.statusCode());
    }
}
