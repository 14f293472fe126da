package vn.hoso.indexer.contests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;

class ContestsTest extends OnRealServers {

    private static final String FIGURE = "/api/rates?agency=H58.33&from=2013-04&to=2013-04&definition=";

    /** What the program that brings the machine token is called. */
    private static final String MACHINE = "infra/hoso";

    @Autowired
    private Contests contests;

    @Test
    void an_exempted_dossier_leaves_the_restated_figure_which_stands_beside_the_first() {
        take("2013-04-02", 1, "ATTACHED");
        take("2013-04-02", 2, "MISSING");
        take("2013-04-02", 3, "MISSING");
        JsonNode contest = post("/api/contests", contest("H58.33-130402-0002", "Giấy tờ mật"));
        assertThat(contest.path("decision").isNull()).isTrue();
        assertThat(figure("CONV.v1-restated")).as("open").isEqualTo("1/3");

        JsonNode decided = post("/api/contests/" + contest.path("id").asLong() + "/decision", decision("EXEMPTED"));
        assertThat(decided.path("decidedBy").asString()).isEqualTo(MACHINE);
        assertThat(figure("CONV.v1")).as("the first figure stays").isEqualTo("1/3");
        assertThat(figure("CONV.v1-restated")).isEqualTo("1/2");
        assertThat(page("/rates?from=2013-04&to=2013-04&subject=H58.33&lang=en"))
                .contains("33.33 %", "Without exempted", "50.00 %", "1 exempted");
        assertThat(page("/rates/difference?definition=CONV.v1-restated&against=CONV.v1&subject=H58.33&from=2013-04"
                        + "&to=2013-04&was=COUNTED&is=OUT&lang=en"))
                .contains("H58.33-130402-0002")
                .doesNotContain("H58.33-130402-0003");
        assertThat(page("/contests?lang=en")).contains("Giấy tờ mật", "Công văn 12", "Exempted", MACHINE);
    }

    @Test
    void a_contest_is_decided_once_and_a_new_one_may_be_decided_otherwise() {
        take("2013-05-02", 1, "MISSING");
        JsonNode first = post("/api/contests", contest("H58.33-130502-0001", "Sai sổ"));
        assertThat(post("/api/contests", contest("H58.33-130502-0001", "Lần nữa"))
                        .path("detail")
                        .asString())
                .contains("waits for its decision");
        String decide = "/api/contests/" + first.path("id").asLong() + "/decision";
        post(decide, decision("EXEMPTED"));
        assertThat(post(decide, decision("COUNTED")).path("detail").asString()).contains("No open contest");
        JsonNode second = post("/api/contests", contest("H58.33-130502-0001", "Xét lại"));
        post("/api/contests/" + second.path("id").asLong() + "/decision", decision("COUNTED"));
        assertThat(page("/api/rates?agency=H58.33&from=2013-05&to=2013-05&definition=CONV.v1-restated"))
                .contains("\"denominator\":1");
        assertThat(page("/api/contests")).contains("Sai sổ", "Xét lại");
    }

    @Test
    void a_contest_of_nothing_or_without_a_reason_is_refused() {
        take("2013-06-02", 1, "MISSING");
        assertThat(post("/api/contests", contest("H58.33-130602-0404", "Sai sổ"))
                        .path("detail")
                        .asString())
                .contains("has no dossier");
        assertThat(post("/api/contests", contest("H58.33-130602-0001", " "))
                        .path("detail")
                        .asString())
                .isEqualTo("Say the reason");
        assertThat(post("/api/contests", contest("H58.33-130602-0404", "Sai sổ"))
                        .path("detailVi")
                        .asString())
                .startsWith("Sổ đăng ký không có hồ sơ H58.33-130602-0404");
        Visitor clerk = signedIn("CLERK", "H58.33");
        Map<String, String> stranger = Map.of("dossier", "H58.33-130602-0404", "reason", "Sai sổ", "evidence", "CV 12");
        clerk.get("/contests");
        assertThat(clerk.post("/contests", stranger).body()).contains("Sổ đăng ký không có hồ sơ H58.33-130602-0404");
        clerk.get("/contests?lang=en");
        assertThat(clerk.post("/contests", stranger).body()).contains("The register has no dossier");
    }

    @Test
    void who_contests_and_who_decides_is_whoever_is_signed_in_whatever_they_send() {
        take("2013-08-02", 1, "MISSING");
        Visitor clerk = signedIn("CLERK", "H58.33");
        clerk.get("/contests");
        clerk.post(
                "/contests",
                Map.of("dossier", "H58.33-130802-0001", "reason", "Sai sổ", "evidence", "CV 12", "by", "Giám đốc"));
        Contest contest = contests.all().stream()
                .filter(one -> one.dossier().equals("H58.33-130802-0001"))
                .findFirst()
                .orElseThrow();
        assertThat(contest.contestedBy()).isEqualTo("clerk-h58.33");
        Visitor head = signedIn("ADMINISTRATOR", "H58.33");
        head.get("/contests");
        head.post("/contests/" + contest.id(), Map.of("decision", "COUNTED", "reason", "Đúng", "by", "Giám đốc"));
        assertThat(contests.find(contest.id()).orElseThrow().decidedBy()).isEqualTo("administrator-h58.33");
    }

    @Test
    void a_contest_can_be_sent_and_decided_on_the_page() {
        take("2013-07-02", 1, "MISSING");
        send("/contests", contest("H58.33-130702-0001", "Nộp tại chỗ"));
        assertThat(page("/contests?lang=en")).contains("Nộp tại chỗ");
        long id = json.tree(page("/api/contests"))
                .valueStream()
                .filter(one -> one.path("dossier").asString().equals("H58.33-130702-0001"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        send("/contests/" + id, decision("EXEMPTED"));
        assertThat(page("/api/rates?agency=H58.33&from=2013-07&to=2013-07&definition=CONV.v1-restated"))
                .contains("\"denominator\":0");
    }

    private void take(String day, int ordinal, String state) {
        register("H58.33-%s-%04d,H58.33,1.001193,COUNTER,%s,4,,true,false,false,TK/true/%s"
                .formatted(day.substring(2).replace("-", ""), ordinal, day, state));
    }

    private static MultiValueMap<String, String> contest(String dossier, String reason) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("dossier", dossier);
        form.add("reason", reason);
        form.add("evidence", "Công văn 12");
        return form;
    }

    private static MultiValueMap<String, String> decision(String decision) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("decision", decision);
        form.add("reason", "Đúng quy định");
        return form;
    }

    private JsonNode post(String address, MultiValueMap<String, String> form) {
        return json.tree(send(address, form));
    }

    private String send(String address, MultiValueMap<String, String> form) {
        return String.valueOf(rest().post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(String.class));
    }

    private String figure(String definition) {
        JsonNode figure = json.tree(page(FIGURE + definition)).get(0);
        return figure.path("numerator") + "/" + figure.path("denominator");
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
