package vn.hoso.indexer.uploads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How browsers bring scans ({@code hoso.uploads}).
 *
 * @param address of the S3 server as browsers reach it, for example {@code https://luu-tru.example.vn}
 * @param inbox bucket that scans are brought to
 * @param part size of a part; S3 takes none smaller than 5 MB but the last
 * @param largest most that a file may have
 * @param goodFor how long a part may be sent to its address
 */
@Validated
@ConfigurationProperties("hoso.uploads")
record UploadSettings(
        @NotBlank String address,
        @DefaultValue("inbox") @NotBlank String inbox,
        @DefaultValue("5MB") @NotNull DataSize part,
        @DefaultValue("500MB") @NotNull DataSize largest,
        @DefaultValue("15m") @NotNull Duration goodFor) {}
