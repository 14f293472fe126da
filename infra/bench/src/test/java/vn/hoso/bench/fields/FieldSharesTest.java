package vn.hoso.bench.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.ocr.recognition.RecognizedPage;

class FieldSharesTest {
    private static final KeptPage PAGE = new KeptPage(
            7,
            "FORM",
            "MILD",
            Map.of("signer", "Lê Thị Hoa", "phone", "0912345678", "date", "2025-07-01"),
            new RecognizedPage(1, 1654, 2339, 200, false, List.of()));

    @Test
    void what_is_printed_is_right_wrong_or_silent_and_each_miss_is_told() {
        FieldShares shares = new FieldShares();
        shares.add(
                PAGE,
                List.of(
                        new FieldReading("signer", "LÊ THỊ HOA", 0.9, null),
                        new FieldReading("phone", "0912345670", 0.8, null),
                        new FieldReading("date", null, 0, null),
                        new FieldReading("place", "Hà Nội", 0.9, null)));
        assertThat(shares.misses())
                .containsExactly(
                        "7 FORM MILD date: printed \"2025-07-01\", read nothing",
                        "7 FORM MILD phone: printed \"0912345678\", read \"0912345670\", sure 0.80");
        assertThat(shares.lines())
                .contains("all             right    1  wrong   1  silent   1   33.3 %")
                .noneMatch(line -> line.startsWith("place"));
    }
}
