package vn.hoso.ocr.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeModelTest {
    /** Seeds that neither training nor its trial saw. */
    private static final long FRESH = 18_000;

    private static final List<LabelledPaper> FEW = Stream.of(
                    paper("THONG_BAO", "THÔNG BÁO\nVề việc cắt điện để sửa chữa đường dây"),
                    paper("DON_DE_NGHI", "ĐƠN XIN NGHỈ\nTôi tên là Lê Văn Mẫu làm đơn này"),
                    paper("UNKNOWN", "THỰC ĐƠN\nPhở bò 45.000\nBún chả 40.000"))
            .flatMap(paper -> Stream.generate(() -> paper).limit(12))
            .toList();

    @Test
    void the_shipped_model_keeps_the_bars_on_papers_it_never_saw() {
        List<LabelledPaper> fresh = TrainingPapers.of(FRESH, FRESH + 1_000);
        ModelTrial trial = ModelTrial.of(new ClassifyDocument(TypeModel.shipped()), fresh);
        assertThat((double) trial.right() / trial.known()).as(trial.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat((double) trial.wrong() / fresh.size()).as(trial.toString()).isLessThanOrEqualTo(0.01);
        assertThat((double) trial.calledUnknown() / trial.unknown())
                .as(trial.toString())
                .isGreaterThanOrEqualTo(0.9);
        assertThat(trial.calibrationError()).as(trial.toString()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void the_card_tells_what_the_model_was_trained_on_and_how_it_did() {
        ModelCard card = TypeModel.shipped().card();
        assertThat(card.trainedFrom()).contains("seeds");
        assertThat(card.trial().known()).isPositive();
        assertThat(card.threshold()).isBetween(0.5, 1.0);
    }

    @Test
    void a_model_written_and_read_again_says_the_same(@TempDir Path folder) throws IOException {
        TypeModel model = trained("1");
        model.writeTo(folder);
        TypeModel again = TypeModel.in(folder);
        String[] features = PaperFeatures.of(FEW.get(0).page());
        assertThat(again.card()).isEqualTo(model.card());
        assertThat(again.guess(features)).isEqualTo(model.guess(features));
    }

    @Test
    void a_folder_without_versions_has_the_shipped_model(@TempDir Path folder) {
        assertThat(new ModelRegister(folder).live().card())
                .isEqualTo(TypeModel.shipped().card());
    }

    @Test
    void a_candidate_that_does_worse_is_refused(@TempDir Path folder) throws IOException {
        ModelRegister register = new ModelRegister(folder);
        ModelRegister.Offer offer = register.offer(trained("1"), TrainingPapers.of(FRESH, FRESH + 40));
        assertThat(offer.accepted()).as(offer.toString()).isFalse();
        assertThat(register.live().card().id())
                .isEqualTo(TypeModel.shipped().card().id());
    }

    @Test
    void a_candidate_that_does_as_well_goes_live_and_can_be_rolled_back(@TempDir Path folder) throws IOException {
        ModelRegister register = new ModelRegister(folder);
        assertThat(register.offer(trained("one"), List.of()).accepted()).isTrue();
        assertThat(register.offer(trained("two"), List.of()).accepted()).isTrue();
        assertThat(register.live().card().id()).isEqualTo("two");
        assertThat(register.rollBack()).isEqualTo("one");
        assertThat(register.live().card().id()).isEqualTo("one");
        assertThat(register.rollBack()).isEqualTo(ModelRegister.SHIPPED);
        assertThatThrownBy(register::rollBack).isInstanceOf(IOException.class);
    }

    @Test
    void a_version_is_never_changed(@TempDir Path folder) throws IOException {
        ModelRegister register = new ModelRegister(folder);
        register.offer(trained("one"), List.of());
        assertThatThrownBy(() -> register.offer(trained("one"), List.of())).hasMessageContaining("one");
    }

    @Test
    void corrections_teach_a_kind_of_paper_that_was_not_known_by_its_words(@TempDir Path folder) throws IOException {
        LabelledPaper notice = paper(
                "THONG_BAO",
                "Kính báo bà con trong xã được biết\nLịch tiêm phòng dại cho chó mèo tại các thôn, xóm\nĐề nghị"
                        + " mang vật nuôi đến đúng giờ, đúng nơi ghi dưới đây");
        RetrainTypes retrain = new RetrainTypes(
                Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        List<LabelledPaper> corrections =
                Stream.generate(() -> notice).limit(20).toList();
        ModelRegister.Offer offer =
                retrain.retrain(folder, corrections, FEW, TrainTypes.joined(FEW, corrections), List.of());
        assertThat(offer.accepted()).as(offer.toString()).isTrue();
        assertThat(offer.candidate().right()).isGreaterThan(offer.live().right());
        ModelCard card = new ModelRegister(folder).live().card();
        assertThat(card.id()).startsWith("2026-11-24-");
        assertThat(card.corrections()).isEqualTo(20);
    }

    @Test
    void a_file_of_corrections_tells_which_line_is_none() {
        var file = new ByteArrayInputStream("""
                {"type":"THONG_BAO","text":"THÔNG BÁO"}

                {"type":"NO_SUCH_TYPE","text":"x"}
                """.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> LabelledPaper.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Paper 2");
    }

    private static TypeModel trained(String id) throws IOException {
        return TrainTypes.train(id, "2026-11-24", "a few papers", FEW, FEW, 0);
    }

    private static LabelledPaper paper(String type, String text) {
        return new LabelledPaper(type, text);
    }
}
