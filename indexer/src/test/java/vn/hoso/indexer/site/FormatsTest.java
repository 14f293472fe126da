package vn.hoso.indexer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private final Formats formats = new Formats();

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void numbers_are_written_the_vietnamese_way_in_vietnamese() {
        speak(Language.VI);
        assertThat(formats.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(formats.percent(new BigDecimal("82.42"))).isEqualTo("82,42 %");
        assertThat(formats.points(new BigDecimal("27.77"))).isEqualTo("+27,77");
        assertThat(formats.points(new BigDecimal("-0.09"))).isEqualTo("−0,09");
    }

    @Test
    void numbers_are_written_the_english_way_in_english() {
        speak(Language.EN);
        assertThat(formats.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(formats.percent(new BigDecimal("82.42"))).isEqualTo("82.42 %");
    }

    @Test
    void no_rate_is_a_dash_and_not_zero() {
        assertThat(formats.percent(null)).isEqualTo("–");
    }

    @Test
    void almost_sure_is_never_shown_as_certain() {
        assertThat(formats.share(0.999)).isEqualTo("99 %");
        assertThat(formats.share(1)).isEqualTo("100 %");
    }

    @Test
    void times_are_those_of_vietnam_and_dates_begin_with_the_day() {
        assertThat(formats.moment(Instant.parse("2023-12-31T17:30:00Z"))).isEqualTo("01/01/2024 00:30");
        assertThat(formats.day(LocalDate.of(2023, 10, 5))).isEqualTo("05/10/2023");
        assertThat(formats.field("2023-10-05")).isEqualTo("05/10/2023");
        assertThat(formats.field("2023-13-05")).isEqualTo("2023-13-05");
    }

    private static void speak(Language language) {
        LocaleContextHolder.setLocale(language.locale());
    }
}
