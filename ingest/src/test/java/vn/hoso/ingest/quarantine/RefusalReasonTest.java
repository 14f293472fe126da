package vn.hoso.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalReasonTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_says_in_both_languages_what_happened_and_what_to_do(RefusalReason reason) {
        assertThat(reason.vietnamese()).contains("Hãy").isNotEqualTo(reason.english());
        assertThat(Normalizer.isNormalized(reason.vietnamese(), Normalizer.Form.NFC))
                .isTrue();
        assertThat(reason.english().split("\\. ", -1)).hasSizeGreaterThanOrEqualTo(2);
    }
}
