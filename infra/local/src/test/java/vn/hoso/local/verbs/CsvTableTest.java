package vn.hoso.local.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void columns_stand_side_by_side_with_numbers_to_the_right() {
        assertThat(CsvTable.aligned("\uFEFFagency,rate\r\n\"Hà Nội, thành phố\",82.42\r\nH01,7\r\n"))
                .isEqualTo("agency             rate\nHà Nội, thành phố  82.42\nH01                    7\n");
    }
}
