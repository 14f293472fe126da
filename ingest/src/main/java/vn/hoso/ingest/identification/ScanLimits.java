package vn.hoso.ingest.identification;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is still taken ({@code hoso.identification}).
 *
 * @param maxBytes largest file
 * @param maxPages most pages of a file
 * @param maxPixelsPerPage most pixels of a page; the default holds an A0 sheet at 300 dpi
 * @param minDpi under this resolution a scan is taken with a warning (Decree 30/2020/NĐ-CP asks for 200 at least)
 * @param maxUnpacked most that one compressed stream of a PDF which is not an image may grow to
 */
@Validated
@ConfigurationProperties("hoso.identification")
public record ScanLimits(
        @DefaultValue("500MB") DataSize maxBytes,
        @DefaultValue("2000") @Min(1) int maxPages,
        @DefaultValue("200000000") @Min(1) long maxPixelsPerPage,
        @DefaultValue("200") @Min(1) int minDpi,
        @DefaultValue("100MB") DataSize maxUnpacked) {

    /** Whether the sizes are above zero. */
    @AssertTrue(message = "max-bytes and max-unpacked must be above zero")
    boolean isSizesAboveZero() {
        return maxBytes.toBytes() > 0 && maxUnpacked.toBytes() > 0;
    }

    /** Most bytes an image may grow to: four for each pixel allowed. */
    long maxUnpackedImage() {
        return Math.max(maxUnpacked.toBytes(), Math.multiplyExact(maxPixelsPerPage, 4L));
    }
}
