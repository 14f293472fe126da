package vn.hoso.local.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.local.line.DeclaredDossier;

class HosoCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "down",
                "status",
                "drop",
                "cover",
                "export",
                "reconcile",
                "rates",
                "contest",
                "import",
                "users",
                "audit"
            })
    void every_verb_has_help(String verb) {
        assertThat(run(verb, "--help")).isZero();
        assertThat(out.toString()).contains("hoso " + verb).contains("--data");
    }

    @Test
    void what_is_asked_of_the_rates_wrongly_is_told_with_what_to_write() {
        assertThat(run("rates", "--from", "2023-13", "--to", "2023-13")).isEqualTo(2);
        assertThat(err.toString()).contains("2023-Q1");
        assertThat(run("rates", "--explain", "--definition", "CONV.v1")).isEqualTo(2);
        assertThat(err.toString()).contains("--agency CODE or --group G");
        assertThat(run("rates", "--base", "2023-01/October")).isEqualTo(2);
        assertThat(run("rates", "freeze", "October")).isEqualTo(2);
        assertThat(run("rates", "report", "2023-10", "--out", "report.doc")).isEqualTo(2);
        assertThat(err.toString()).contains("neither in .pdf nor in .xlsx");
    }

    @Test
    void a_verb_that_does_not_exist_is_a_wrong_question() {
        assertThat(run("fly")).isEqualTo(2);
    }

    @Test
    void a_folder_without_an_edition_is_told_with_what_to_do() {
        assertThat(run("reconcile", "--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("infra/hoso up --data " + folder);
    }

    @Test
    void an_edition_that_was_stopped_is_told_with_what_to_do() throws Exception {
        Files.writeString(folder.resolve("edition.properties"), "port-base=29400\n");
        assertThat(run("rates", "--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("does not run");
        assertThat(run("status", "--data", folder.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedures", "agencies"})
    void a_mapping_for_a_table_that_is_read_without_one_is_refused(String table) {
        assertThat(run("import", "--data", folder.toString(), "--mapping", "H41", table, "list.csv"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'" + table + "'", "Leave --mapping out");
    }

    @Test
    void a_file_that_is_not_there_stops_the_drop_before_anything_is_dropped() {
        assertThat(run(
                        "drop",
                        "--data",
                        folder.toString(),
                        "--agency",
                        "H01",
                        folder.resolve("no.pdf").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Nothing was dropped").contains("no.pdf");
    }

    @Test
    void one_pass_of_a_stack_is_not_dropped_without_the_other() {
        assertThat(run("drop", "--data", folder.toString(), "--agency", "H01", "--odd", "fronts.pdf"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--odd and --even");
    }

    @Test
    void what_a_dossier_came_with_is_written_behind_its_code() {
        assertThat(CoverVerb.declared("H15.50-261008-0975=2,,1"))
                .isEqualTo(new DeclaredDossier("H15.50-261008-0975", Arrays.asList(2, null, 1)));
        assertThat(CoverVerb.declared("H15.50-261008-0975").sheets()).isEmpty();
        assertThatThrownBy(() -> CoverVerb.declared("H15.50-261008-0975=two")).hasMessageContaining("CODE=2,1,3");
    }

    @Test
    void a_port_base_that_does_not_fit_is_refused() {
        assertThat(run("up", "--data", folder.toString(), "--port-base", "65535"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("65529");
    }

    private int run(String... arguments) {
        return HosoCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
