package vn.hoso.ocr.recognition.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.Word;

class WordConfidenceTest {

    private static Line line(double confidence, String... words) {
        return new Line(
                Stream.of(words)
                        .map(word -> new Word(word, confidence, 1, 2, 3, 4))
                        .toList(),
                1,
                2,
                3,
                4);
    }

    private static double said(List<Line> page) {
        return WordConfidence.calibrated(page).get(0).words().get(0).confidence();
    }

    @Test
    void every_word_keeps_its_text_and_place_and_gets_a_probability() {
        List<Line> page = List.of(line(0.93, "Căn", "cứ"), line(0.2, "ệỉ|", "—"));
        List<Line> calibrated = WordConfidence.calibrated(page);
        for (int i = 0; i < page.size(); i++) {
            assertThat(calibrated.get(i).text()).isEqualTo(page.get(i).text());
            assertThat(calibrated.get(i).words()).allSatisfy(word -> {
                assertThat(word.confidence()).isBetween(0.0, 1.0);
                assertThat(word.x()).isEqualTo(1);
            });
        }
        assertThat(WordConfidence.calibrated(List.of())).isEmpty();
    }

    @Test
    void what_tesseract_is_surer_of_is_more_probable_and_what_cannot_be_is_less() {
        assertThat(said(List.of(line(0.95, "định")))).isGreaterThan(said(List.of(line(0.4, "định"))));
        assertThat(said(List.of(line(0.9, "định")))).isGreaterThan(said(List.of(line(0.9, "địnhh"))));
    }

    @Test
    void the_curve_is_straight_between_its_points_and_level_beyond_them() {
        double[] weights = new double[WordEvidence.FEATURES.size()];
        weights[0] = 1;
        var confidence = new WordConfidence(weights, new TreeMap<>(java.util.Map.of(0.0, 0.2, 2.0, 0.8)));
        double[] evidence = new double[weights.length];
        assertThat(Stream.of(-5.0, 0.0, 1.0, 2.0, 9.0).map(sum -> {
                    evidence[0] = sum;
                    return Math.round(confidence.probability(evidence) * 100);
                }))
                .containsExactly(20L, 20L, 50L, 80L, 80L);
    }

    @Test
    void weights_of_other_evidence_are_refused() {
        assertThatThrownBy(() -> WordConfidence.read(List.of("weight one 1", "curve 0 0", "curve 1 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lineImpossible");
    }
}
