package vn.hoso.indexer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;

class AuditTest extends OnRealServers {

    private boolean isBroken;

    @BeforeEach
    void lookAtADossier() {
        ExampleRecords.put(jdbc, objects);
        signedIn("READER", "H22").get("/dossiers/" + ExampleRecords.DOSSIER);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(anchored()).isEqualTo(last()));
    }

    @AfterEach
    void mendTheTrail() {
        if (isBroken) {
            restore();
            jdbc.sql("DROP TABLE audit_kept").update();
        }
        assertThat(verdict().path("broken").isNull()).isTrue();
    }

    @Test
    void a_look_at_a_dossier_is_in_the_trail_and_what_the_line_does_by_itself_is_not() {
        assertThat(jdbc.sql("SELECT what || ' ' || subject FROM audit_entry WHERE who = 'reader-h22'")
                        .query(String.class)
                        .list())
                .contains("ASKED /dossiers/" + ExampleRecords.DOSSIER);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE who = ''")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_change_is_there_with_the_record_before_and_after_it() {
        String code = "H22.01-251001-0042";
        register(code + ",H22.01,1.004227,COUNTER,2025-10-01,4,,true,false,false,");
        Visitor clerk = signedIn("CLERK", "H22.01");
        clerk.get("/contests");
        clerk.post("/contests", Map.of("dossier", code, "reason", "trùng", "evidence", "CV 12"));
        Map<String, Object> entry = jdbc.sql("SELECT * FROM audit_entry WHERE after LIKE '%' || :code || '%'")
                .param("code", code)
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("who", "clerk-h22.01")
                .containsEntry("what", "INSERT")
                .containsEntry("before", null);
        assertThat(json.tree(String.valueOf(entry.get("after"))).path("reason").asString(""))
                .isEqualTo("trùng");
    }

    @Test
    void the_trail_is_read_by_dossier_person_and_day_by_who_administers_all() {
        Visitor administrator = signedIn("ADMINISTRATOR", "*");
        String subject = "/dossiers/" + ExampleRecords.DOSSIER;
        assertThat(administrator
                        .get("/audit?of=" + ExampleRecords.DOSSIER + "&who=reader-h22")
                        .body())
                .contains("href=\"" + subject + "\"", "reader-h22", "xem");
        assertThat(administrator.get("/audit?who=reader-h22&day=2020-01-01").body())
                .contains("Không có mục nào")
                .doesNotContain(subject);
        administrator.post(
                "/accounts",
                Map.of(
                        "name",
                        "in.trail",
                        "fullName",
                        "Có trong nhật ký",
                        "roles",
                        "READER",
                        "agencies",
                        "H22",
                        "password",
                        PASSWORD));
        assertThat(administrator.get("/audit?of=account/in.trail").body())
                .containsPattern("full_name</span>:\\s*<strong>Có trong nhật ký");
        assertThat(signedIn("ADMINISTRATOR", "H22").get("/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void a_password_is_not_in_the_trail() {
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE after LIKE '%argon%' OR before LIKE '%argon%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_database_takes_no_change_and_no_removal() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_entry SET who = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("TRUNCATE audit_entry").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_byte_that_was_changed_anywhere_is_found_and_named() {
        for (String column : new String[] {"who", "what", "subject", "previous", "hash"}) {
            tamper("UPDATE audit_entry SET %1$s = overlay(%1$s placing '~' from 1 for 1) WHERE id = 2"
                    .formatted(column));
            assertBroken(2, "CHANGED");
            restore();
        }
        tamper("UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE id = 2");
        assertBroken(2, "CHANGED");
        restore();
        tamper("UPDATE audit_entry SET after = '' WHERE id = (SELECT min(id) FROM audit_entry WHERE after IS NULL)");
        assertThat(verdict().path("why").asString("")).isEqualTo("CHANGED");
    }

    @Test
    void an_entry_that_was_removed_is_found_and_named() {
        tamper("DELETE FROM audit_entry WHERE id = 2");
        assertBroken(2, "REMOVED");
    }

    @Test
    void last_entries_that_were_cut_off_are_found_and_named() {
        long last = last();
        tamper("DELETE FROM audit_entry WHERE id > " + (last - 2));
        assertBroken(last - 1, "CUT_OFF");
    }

    @Test
    void a_trail_that_was_written_anew_from_some_entry_on_is_found() {
        long last = last();
        tamper("DELETE FROM audit_entry WHERE id = " + last);
        jdbc.sql("INSERT INTO audit_entry (who, what, subject) VALUES ('nobody', 'ASKED', '/')")
                .update();
        assertBroken(last, "REWRITTEN");
    }

    private void assertBroken(long entry, String why) {
        JsonNode verdict = verdict();
        assertThat(verdict.path("broken").asLong(0)).isEqualTo(entry);
        assertThat(verdict.path("why").asString("")).isEqualTo(why);
    }

    private JsonNode verdict() {
        String answer = rest().post().uri("/api/audit/verify").retrieve().body(String.class);
        return json.tree(String.valueOf(answer));
    }

    /** As whoever owns the database could; the trail is kept aside as it was before. */
    private void tamper(String sql) {
        if (!isBroken) {
            jdbc.sql("CREATE TABLE audit_kept AS SELECT * FROM audit_entry").update();
            isBroken = true;
        }
        jdbc.sql("ALTER TABLE audit_entry DISABLE TRIGGER USER").update();
        jdbc.sql(sql).update();
        jdbc.sql("ALTER TABLE audit_entry ENABLE TRIGGER USER").update();
    }

    private void restore() {
        tamper("DELETE FROM audit_entry");
        tamper("INSERT INTO audit_entry SELECT * FROM audit_kept");
    }

    private long last() {
        return jdbc.sql("SELECT max(id) FROM audit_entry").query(Long.class).single();
    }

    private long anchored() {
        try (var heads = objects.list("audit", "heads/")) {
            return heads.mapToLong(head -> Long.parseLong(head.key().substring("heads/".length())))
                    .max()
                    .orElse(0);
        }
    }
}
