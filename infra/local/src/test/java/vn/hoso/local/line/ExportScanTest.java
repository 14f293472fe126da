package vn.hoso.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExportScanTest {

    @Test
    void every_field_is_written_and_what_is_in_doubt_is_null() {
        var document = JsonMapper.builder().build().readTree("""
                {"number":1,"type":"UNKNOWN","likelihood":0.3,"fields":[
                  {"name":"notation","value":"UBND-VP","confidence":0.9,
                   "place":{"page":1,"x":0.1,"y":0.1,"width":0.2,"height":0.05}},
                  {"name":"date","value":null,"confidence":0,"place":null}]}
                """);

        var fields = ExportScan.fields(document);

        assertThat(fields.propertyNames()).containsExactly("type", "number", "notation", "date", "issuer", "subject");
        assertThat(fields.path("type").path("value").isNull()).isTrue();
        assertThat(fields.path("notation").path("value").asString("")).isEqualTo("UBND-VP");
        assertThat(fields.path("notation").path("place").path("page").asInt(0)).isEqualTo(1);
        assertThat(fields.path("date").path("value").isNull()).isTrue();
        assertThat(fields.path("subject").path("value").isNull()).isTrue();
    }

    @Test
    void a_field_that_only_this_document_has_is_written_with_what_confirmed_it() {
        var document = JsonMapper.builder().build().readTree("""
                {"number":1,"type":"TO_KHAI","likelihood":0.9,"fields":[
                  {"name":"dossierCode","value":null,"confidence":0,"place":null},
                  {"name":"phone","value":"0912345678","confidence":0.9,"printed":"0912.345.678",
                   "confirmedBy":"PHONE_GRAMMAR","place":{"page":1,"x":0.1,"y":0.1,"width":0.2,"height":0.05}}]}
                """);

        var fields = ExportScan.fields(document);

        assertThat(fields.path("phone").path("value").asString("")).isEqualTo("0912345678");
        assertThat(fields.path("phone").path("confirmedBy").asString("")).isEqualTo("PHONE_GRAMMAR");
        assertThat(fields.has("dossierCode")).isFalse();
    }
}
