package vn.hoso.indexer.covers;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sheets are printed ({@code hoso.covers}).
 *
 * @param font TrueType font that has every Vietnamese letter
 * @param boldFont the same, bold
 */
@Validated
@ConfigurationProperties("hoso.covers")
record CoverSettings(
        @DefaultValue("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf") @NotNull
        Path font,

        @DefaultValue("/usr/share/fonts/truetype/croscore/Tinos-Bold.ttf") @NotNull
        Path boldFont) {}
