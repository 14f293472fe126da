package vn.hoso.indexer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoso.indexer.Door;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;

/** Every door there is, taken from what Spring knows of them, so that a new one cannot be forgotten. */
class RightsTest extends OnRealServers {

    /** What stands in the records of H22.01 and nowhere else. */
    private static final List<String> THEIRS = List.of(
            "đơn đề nghị.pdf",
            "chưa rõ hồ sơ.tif",
            "mười hai hồ sơ.tif",
            "ba trăm trang.tif",
            "hợp đồng.pdf",
            "Nguyễn Thị Thúy",
            "Nguyễn Văn A",
            "Sheet 4 of 12 is missing");

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @BeforeEach
    void records() {
        ExampleRecords.put(jdbc, objects);
    }

    @Test
    void nobody_gets_anything_who_has_not_signed_in() {
        Visitor stranger = stranger();
        for (Door door : doors()) {
            HttpResponse<String> answer = door.knock(stranger);
            if (door.path().startsWith("/api/")) {
                assertThat(answer.statusCode()).as(door.toString()).isIn(401, 403);
            } else {
                assertThat(answer.statusCode()).as(door.toString()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location"))
                        .as(door.toString())
                        .hasValueSatisfying(there -> assertThat(there).contains("/sign-in"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_sees_what_is_another_agencys(Role role) {
        Visitor elsewhere = signedIn(role.name(), "H31");
        for (Door door : doors()) {
            HttpResponse<String> answer = door.knock(elsewhere);
            assertThat(answer.statusCode()).as(door.toString()).isLessThan(500);
            assertThat(answer.body()).as(door.toString()).doesNotContain(THEIRS);
            if (!door.path().contains(ExampleRecords.DOSSIER)) {
                assertThat(answer.body()).as(door.toString()).doesNotContain(ExampleRecords.DOSSIER);
            }
            if (door.path().matches("/(pages|documents|scans|held|quarantine|search|api/scans)/[0-9a-f]{64}.*")
                    && door.method().equals("GET")) {
                assertThat(answer.statusCode()).as(door.toString()).isEqualTo(404);
            }
            if (door.path().matches("/verification/.*[0-9a-f]{64}.*")) {
                assertThat(answer.statusCode())
                        .as(door.toString())
                        .isIn(role == Role.OFFICER || role == Role.ADMINISTRATOR ? List.of(404, 400) : List.of(403));
            }
        }
    }

    @Test
    void who_reads_for_the_agency_above_sees_all_of_it_and_changes_nothing() {
        Visitor reader = signedIn("READER", "H22");
        for (Door door : doors()) {
            int status = door.knock(reader).statusCode();
            if (!door.method().equals("GET") || door.path().startsWith("/api/users")) {
                assertThat(status).as(door.toString()).isEqualTo(403);
            }
        }
        assertThat(reader.get("/dossiers/" + ExampleRecords.DOSSIER).body()).contains("TP-01");
        assertThat(reader.get("/pages/" + ExampleRecords.SCAN + "/1.jpg").statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/search?q=thuy").body()).contains(ExampleRecords.SCAN);
        assertThat(reader.get("/quarantine").body()).contains("hợp đồng.pdf");
        assertThat(reader.get("/held").body()).contains("mười hai hồ sơ.tif");
    }

    @Test
    void personal_numbers_are_masked_until_a_clerk_says_what_for_and_that_is_in_the_trail() {
        String page = "/dossiers/" + ExampleRecords.DOSSIER;
        for (String role : List.of("READER", "CLERK")) {
            Visitor visitor = signedIn(role, "H22");
            for (String path : List.of(page, "/search?q=so+can+cuoc", "/api" + page)) {
                await().atMost(Duration.ofMinutes(3))
                        .untilAsserted(() -> assertThat(visitor.get(path).body())
                                .as(role + " " + path)
                                .contains("0********345")
                                .doesNotContain("001099012345"));
            }
        }
        assertThat(signedIn("OFFICER", "H22").get(page).body()).contains("001099012345");
        assertThat(signedIn("READER", "H22")
                        .post("/unmask", Map.of("page", page, "purpose", "tò mò"))
                        .statusCode())
                .isEqualTo(403);

        Visitor clerk = signedIn("CLERK", "H22");
        clerk.get(page);
        assertThat(clerk.post("/unmask", Map.of("page", page, "purpose", " ")).statusCode())
                .isEqualTo(400);
        assertThat(clerk.post("/unmask", Map.of("page", "//elsewhere/", "purpose", "x"))
                        .statusCode())
                .isEqualTo(400);
        clerk.post("/unmask", Map.of("page", page, "purpose", "đối chiếu sổ tiếp nhận"));
        assertThat(clerk.get(page).body()).contains("001099012345");
        assertThat(clerk.get(page).body()).as("for one look").doesNotContain("001099012345");
        assertThat(signedIn("ADMINISTRATOR", "*").get("/audit?who=clerk-h22").body())
                .contains("xem số định danh", "đối chiếu sổ tiếp nhận");
    }

    @Test
    void a_dossier_in_another_agencys_stack_is_its_owners_and_its_neighbour_is_not() {
        String owner = "H25.77-251101-0001";
        String neighbour = "H25.78-251101-0001";
        register(
                owner + ",H25.77,1.004227,COUNTER,2025-11-01,4,,true,false,false,TK/true/MISSING",
                neighbour + ",H25.78,1.004227,COUNTER,2025-11-01,4,,true,false,false,TK/true/MISSING");
        String stack = "f7".repeat(32);
        ExampleRecords.stack(jdbc, objects, stack, "H25.01", owner, neighbour);
        Visitor officer = signedIn("OFFICER", "H25.77");
        assertThat(officer.get("/documents/" + stack + "/1.txt").statusCode()).isEqualTo(200);
        assertThat(officer.get("/documents/" + stack + "/2.txt").statusCode()).isEqualTo(404);
        assertThat(officer.get("/pages/" + stack + "/1.jpg").statusCode()).isEqualTo(200);
        assertThat(officer.get("/pages/" + stack + "/2.jpg").statusCode()).isEqualTo(404);
        assertThat(officer.get("/scans/" + stack + "/original").statusCode()).isEqualTo(404);
        assertThat(signedIn("OFFICER", "H25.01")
                        .get("/documents/" + stack + "/2.txt")
                        .statusCode())
                .isEqualTo(200);
    }

    /** What belongs to an agency, a dossier or a scan is held to the reach, or it is said here why it need not be. */
    @Test
    void every_table_of_records_is_held_to_the_reach() {
        Set<String> open = Set.of(
                "account", // managed by administrators alone
                "tally_cell", // counts by agency, which are public
                "tally_sum",
                "tally_due",
                "tally_known",
                "indexed_document", // nothing but names of scans
                "page_text"); // every question joins the documents, which are held
        assertThat(jdbc.sql("""
                        SELECT DISTINCT class.relname FROM pg_class AS class
                          JOIN pg_namespace AS space ON space.oid = class.relnamespace AND space.nspname = 'indexer'
                          JOIN pg_attribute AS part ON part.attrelid = class.oid AND NOT part.attisdropped
                        WHERE class.relkind IN ('r', 'p') AND part.attname IN ('agency', 'agencies', 'agency_root', 'dossier', 'scan')
                          AND NOT (class.relrowsecurity AND class.relforcerowsecurity)
                        """).query(String.class).list())
                .allSatisfy(table -> assertThat(open).contains(table));
    }

    private List<Door> doors() {
        return Door.of(mappings);
    }
}
