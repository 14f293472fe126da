package vn.hoso.local.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RatesTableTest {

    private static final JsonNode RATES = JsonMapper.shared().readTree("""
            [{"subject":"group:ministry","nameVi":"Các bộ","nameEn":"Ministries","definition":"CONV.v1",
              "textVi":"82,42 %","textEn":"82.42 %","change":{"textVi":"+30,73 điểm","textEn":"+30.73 points"},"numerator":5769,"denominator":7000},
             {"subject":"H26","nameVi":"TP Hà Nội","nameEn":"Hà Nội City","definition":"CONV.v1",
              "textVi":"7,00 %","textEn":"7.00 %","change":{"textVi":null,"textEn":null},"numerator":7,"denominator":100}]
            """);

    @Test
    void figures_stand_to_the_right_and_a_missing_change_is_a_dash() {
        assertThat(RatesTable.of(RATES, TableLanguage.VI)).isEqualTo("""
                Cơ quan    Định nghĩa    Tỷ lệ  So với kỳ gốc        Hồ sơ
                Các bộ     CONV.v1     82,42 %    +30,73 điểm  5769 / 7000
                TP Hà Nội  CONV.v1      7,00 %              –      7 / 100
                """);
    }

    @Test
    void in_english_names_and_figures_are_english() {
        assertThat(RatesTable.of(RATES, TableLanguage.EN)).isEqualTo("""
                Agency       Definition     Rate  Against the base     Dossiers
                Ministries   CONV.v1     82.42 %     +30.73 points  5769 / 7000
                Hà Nội City  CONV.v1      7.00 %                 –      7 / 100
                """);
    }

    @Test
    void the_table_of_groups_leaves_their_agencies_out() {
        assertThat(RatesTable.ofGroups(RATES, TableLanguage.VI))
                .contains("Các bộ")
                .doesNotContain("Hà Nội");
    }
}
