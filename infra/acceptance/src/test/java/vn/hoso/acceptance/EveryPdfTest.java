package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.local.line.DropPlace;
import vn.hoso.samples.SampleLibrary;

/** Every PDF made so far, of the samples and by other tests, is an archive's PDF and says in its text what was read. */
class EveryPdfTest {

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void every_pdf_is_pdf_a_2b_and_another_tool_reads_from_it_the_recognised_words() throws Exception {
        SampleLibrary.writeTo(folder);
        List<String> samples = SampleLibrary.samples().stream()
                .map(sample ->
                        door.put(folder.resolve(sample.file()), new DropPlace(sample.agency(), "1", Optional.empty())))
                .toList();
        samples.forEach(key -> door.awaitDigitized(key, Duration.ofMinutes(5)));

        assertThat(new MadePdfs(folder).problems(door, samples.size())).isEmpty();
    }
}
