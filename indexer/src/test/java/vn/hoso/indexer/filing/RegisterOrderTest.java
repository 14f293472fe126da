package vn.hoso.indexer.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.DocumentDigitized.Proposal;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.indexer.OnRealServers;

class RegisterOrderTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-10-08T03:00:00Z");
    private static final Place SOMEWHERE = new Place(1, 0.1, 0.1, 0.2, 0.03);

    @Autowired
    FileDocument fileDocument;

    @Test
    void a_proposal_between_its_neighbours_is_offered_with_them() {
        String issuer = anIssuer();
        printed(issuer, "301", "2025-01-18");
        printed(issuer, "290", "2025-01-15");
        printed(issuer, "310", "2025-01-22");
        assertThat(page(written(issuer, "306", "2025-01-20")))
                .contains("<strong lang=\"vi\">306</strong>")
                .contains("khớp thứ tự sổ văn bản:")
                .contains("số 301 ngày 18/01/2025")
                .contains("số 310 ngày 22/01/2025")
                .doesNotContain("số 290");
    }

    @Test
    void a_proposal_that_the_register_speaks_against_is_not_offered() {
        String issuer = anIssuer();
        printed(issuer, "301", "2025-01-25");
        assertThat(page(written(issuer, "306", "2025-01-20")))
                .doesNotContain("<strong lang=\"vi\">306</strong>")
                .contains("trái thứ tự sổ văn bản")
                .contains("số 301 ngày 25/01/2025");
        assertThat(page(written(issuer, "300", "2025-01-26"))).contains("trái thứ tự sổ văn bản");
        assertThat(page(written(issuer, "301", "2025-01-26"))).contains("trái thứ tự sổ văn bản");
    }

    @Test
    void the_same_paper_scanned_again_is_no_contradiction() {
        String issuer = anIssuer();
        printed(issuer, "306", "2025-01-20");
        printed(issuer, "306", "2025-02-20");
        assertThat(page(written(issuer, "306", "2025-01-20")))
                .contains("<strong lang=\"vi\">306</strong>")
                .doesNotContain("thứ tự sổ");
    }

    @Test
    void another_year_body_or_notation_is_another_register() {
        String issuer = anIssuer();
        printed(issuer, "301", "2024-12-30");
        printed(anIssuer(), "301", "2025-01-25");
        digitize(issuer, "TB-UBND", field("number", "301"), field("date", "2025-01-25"));
        assertThat(page(written(issuer, "306", "2025-01-20")))
                .contains("<strong lang=\"vi\">306</strong>")
                .doesNotContain("thứ tự sổ");
    }

    @Test
    void what_is_only_proposed_is_no_witness() {
        String issuer = anIssuer();
        written(issuer, "301", "2025-01-25");
        assertThat(page(written(issuer, "306", "2025-01-20"))).doesNotContain("thứ tự sổ");
    }

    private static String anIssuer() {
        return "ỦY BAN NHÂN DÂN XÃ " + UUID.randomUUID();
    }

    private String printed(String issuer, String number, String day) {
        return digitize(issuer, "QĐ-UBND", field("number", number), field("date", day));
    }

    private String written(String issuer, String number, String day) {
        return digitize(issuer, "QĐ-UBND", proposed("number", number), proposed("date", day));
    }

    private static FieldReading field(String name, String value) {
        return new FieldReading(name, value, 0.97, SOMEWHERE);
    }

    private static FieldReading proposed(String name, String value) {
        return new FieldReading(name, null, 0, SOMEWHERE, null, null, new Proposal(value, 0.99, List.of()));
    }

    private String digitize(String issuer, String notation, FieldReading number, FieldReading date) {
        String scan = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        var object = new StoredObject("documents", scan, scan, 1);
        fileDocument.accepted(new ScanAccepted(
                scan,
                new Filing("H22", "quay-1", null),
                "quyết định.pdf",
                "PDF",
                1,
                new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                List.of(),
                List.of(),
                WHEN));
        fileDocument.digitized(
                new DocumentDigitized(
                        scan,
                        1,
                        1,
                        1,
                        1,
                        "QUYET_DINH",
                        0.99,
                        List.of(number, date, field("issuer", issuer), field("notation", notation)),
                        object,
                        object,
                        object,
                        List.of(),
                        scan + "/page-",
                        1,
                        0,
                        0.75,
                        0.96,
                        false,
                        WHEN,
                        null,
                        null,
                        null),
                "quyết định " + scan);
        return scan;
    }

    private String page(String scan) {
        return String.valueOf(rest().get().uri("/scans/" + scan).retrieve().body(String.class));
    }
}
