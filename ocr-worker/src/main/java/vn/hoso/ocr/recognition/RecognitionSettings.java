package vn.hoso.ocr.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How pages are recognised ({@code hoso.recognition}).
 *
 * @param tessdata folder of Tesseract's language data; Debian's package tesseract-ocr-vie puts it in the default place
 * @param language Tesseract's name of the language, or several joined by {@code +}
 * @param segmentation Tesseract's page segmentation mode, 1 to 13; 4 (one column of text of various sizes) reads forms
 *     and letterheads better than 3
 * @param processes recognition processes at work at the same time; 0 means one a processor
 * @param timeLimit longest time one try of one page may take; a process that exceeds it is killed
 * @param pagesPerProcess pages after which a process is replaced, against slow leaks
 * @param memoryLimit resident memory above which a process is replaced after its page
 * @param heap Java heap of a process; pictures lie outside it
 * @param renderDpi resolution at which a PDF page is drawn when it is not one embedded image, dots per inch
 */
@Validated
@ConfigurationProperties("hoso.recognition")
public record RecognitionSettings(
        @DefaultValue("/usr/share/tesseract-ocr/5/tessdata") @NotNull
        Path tessdata,

        @DefaultValue("vie") @NotBlank String language,
        @DefaultValue("4") @Min(1) @Max(13) int segmentation,
        @DefaultValue("0") @Min(0) int processes,
        @DefaultValue("25s") @NotNull Duration timeLimit,
        @DefaultValue("200") @Min(1) int pagesPerProcess,
        @DefaultValue("500MB") @NotNull DataSize memoryLimit,
        @DefaultValue("160MB") @NotNull DataSize heap,
        @DefaultValue("300") @Min(150) @Max(600) int renderDpi) {

    int atOnce() {
        return processes == 0 ? Runtime.getRuntime().availableProcessors() : processes;
    }
}
