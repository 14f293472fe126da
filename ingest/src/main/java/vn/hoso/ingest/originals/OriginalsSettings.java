package vn.hoso.ingest.originals;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where originals are kept ({@code hoso.originals}).
 *
 * @param bucket the write-once bucket
 * @param workFolder folder for the copies a scan is inspected from; the system's temporary folder when absent. It needs
 *     room for as many of the largest files as there are workers
 */
@Validated
@ConfigurationProperties("hoso.originals")
public record OriginalsSettings(
        @DefaultValue("originals") @NotBlank String bucket,
        @Nullable Path workFolder) {

    /** The folder for temporary copies. */
    Path workFolderOrDefault() {
        return workFolder == null ? Path.of(System.getProperty("java.io.tmpdir", "/tmp"), "hoso-ingest") : workFolder;
    }
}
