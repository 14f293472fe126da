package vn.hoso.indexer.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;

class RegistryTest extends OnRealServers {

    private static final String HEADER = "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,"
            + "resultIssued,resultVerified,components\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H15-261008-975,H15,1.001193,POST,2026-10-08,2,,,,,| is not a dossier code",
                "H99-191008-0975,H15,1.001193,POST,2019-10-08,2,,,,,| names agency H99",
                "H15-991008-0975,H15,1.001193,POST,2019-10-08,2,,,,,| after today",
                "H15-191008-0975,X15,1.001193,POST,2019-10-08,2,,,,,| not in the list of agencies",
                "H15-191008-0975,H15,1.001193,FAX,2019-10-08,2,,,,,| none of COUNTER, POST, ONLINE",
                "H15-191008-0975,H15,1.001193,POST,08/10/2019,2,,,,,| is not a date",
                "H15-191008-0975,H15,1.001193,POST,2019-10-08,11,,,,,| is not 1 to 10",
                "H15-191008-0975,H15,1.001193,POST,2019-10-08,9,2019-10-07,,,,| is before receivedOn",
                "H15-191008-0975,H15,1.001193,POST,2019-10-08,2,,,,,DON/yes/MISSING| is not code/true",
                "H15-191008-0975,H15,,POST,2019-10-08,2,,,,,| procedure is empty"
            })
    void a_bad_line_is_named_with_its_number_and_reason(String line, String reason) {
        var answer = send(HEADER + "\r\n" + line + "\r\n", true);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody()).contains("\"line\":3", reason, "\"inserted\":0");
    }

    @Test
    void good_lines_are_taken_and_the_last_line_of_a_code_wins_unless_all_is_asked_for() {
        String file = "\uFEFF" + HEADER
                + "000.00.12.H22-190115-0007,H22,1.001193,POST,2019-01-15,2,,,,,\r\n"
                + "broken\r\n"
                + "000.00.12.H22-190115-0007,H22.12,1.001193,COUNTER,2019-01-15,4,,true,,,\"DON/true/ATTACHED;CMND/false/MISSING\"\r\n";
        assertThat(send(file, true).getStatusCode().value()).isEqualTo(422);
        assertThat(dossier("000.00.12.H22-190115-0007")).contains("\"status\":404");
        assertThat(send(file, false).getBody()).contains("\"lines\":3", "\"inserted\":1", "\"refused\":1");
        assertThat(dossier("000.00.12.H22-190115-0007"))
                .contains("\"agency\":\"H22.12\"", "\"channel\":\"COUNTER\"", "CMND", "\"electronic\":true");
    }

    @Test
    void a_dry_run_lists_bad_lines_and_takes_nothing() {
        String answer = rest().post()
                .uri("/api/registry?dryRun=true")
                .header("Content-Type", "text/csv")
                .body(HEADER + "\r\nH22-190116-0001,H22,1.001193,POST,2019-01-16,2,,,,,\r\nbroken\r\n")
                .retrieve()
                .body(String.class);
        assertThat(answer).contains("\"lines\":2", "\"inserted\":0", "\"refused\":1", "\"line\":4");
        assertThat(dossier("H22-190116-0001")).contains("\"status\":404");
    }

    @Test
    void every_bad_line_of_a_long_file_is_listed() {
        var file = new StringBuilder(HEADER);
        for (int line = 0; line < 3_000; line++) {
            file.append("H22-190117-%04d,H22,1.001193,POST,2019-01-17,99,,,,,\r\n".formatted(line));
        }
        JsonNode report = json.tree(String.valueOf(send(file.toString(), true).getBody()));
        assertThat(report.path("refused").asLong()).isEqualTo(3_000);
        assertThat(report.path("bad"))
                .hasSize(3_000)
                .first()
                .satisfies(one -> assertThat(one.path("line").asLong()).isEqualTo(2));
        assertThat(report.path("bad").get(2_999).path("line").asLong()).isEqualTo(3_001);
        assertThat(report.path("bad").get(2_999).path("reason").asString()).isEqualTo("status '99' is not 1 to 10");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_what_to_do() {
        var answer = rest().post()
                .uri("/api/registry")
                .contentType(new MediaType("text", "csv"))
                .body((HEADER + "H15-191008-0975,H15,th\u00F4,POST,2019-10-08,2,,,,,")
                        .getBytes(StandardCharsets.ISO_8859_1))
                .retrieve()
                .toEntity(String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("UTF-8");
    }

    @Test
    void a_json_list_is_taken_like_the_csv() {
        String answer = rest().post()
                .uri("/api/registry")
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        "[{\"code\":\"H15-191009-0001\",\"agency\":\"H15.1\",\"procedure\":\"1.001193\",\"channel\":\"POST\","
                                + "\"receivedOn\":\"2019-10-09\",\"status\":\"4\",\"components\":\"DON/true/CONVERTED\"}]")
                .retrieve()
                .body(String.class);
        assertThat(answer).contains("\"lines\":1", "\"inserted\":1");
        assertThat(dossier("H15-191009-0001")).contains("\"whole\":true");
    }

    @Test
    void fifty_thousand_lines_are_taken_in_seconds() {
        var file = new StringBuilder(HEADER);
        for (int line = 0; line < 50_000; line++) {
            file.append("H62-180115-%06d,H62,1.001193,POST,2018-01-15,4,,true,false,false,".formatted(line))
                    .append("DON/true/ATTACHED;CMND/true/CONVERTED;ANH/false/MISSING\r\n");
        }
        Instant start = Instant.now();
        assertThat(send(file.toString(), true).getBody()).contains("\"inserted\":50000");
        var taken = Duration.between(start, Instant.now());
        LoggerFactory.getLogger(RegistryTest.class).info("50,000 lines were taken in {}", taken);
        // A few seconds on an idle machine; the bound only tells a set operation from a question a line.
        assertThat(taken).isLessThan(Duration.ofSeconds(60));
    }

    private ResponseEntity<String> send(String csv, boolean all) {
        return rest().post()
                .uri("/api/registry?all=" + all)
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .retrieve()
                .toEntity(String.class);
    }

    private String dossier(String code) {
        return String.valueOf(
                rest().get().uri("/api/dossiers/{code}", code).retrieve().body(String.class));
    }
}
