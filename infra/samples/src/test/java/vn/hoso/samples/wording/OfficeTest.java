package vn.hoso.samples.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OfficeTest {
    @Test
    void a_date_is_preceded_by_a_whole_name() {
        assertThat(LongStream.range(0, 500)
                        .mapToObj(seed -> Office.drawn(new Draw(seed)).place()))
                .contains("Hà Nội", "Đắk Lắk", "Thành phố Hồ Chí Minh")
                .noneMatch(place -> place.startsWith("phố "));
    }
}
