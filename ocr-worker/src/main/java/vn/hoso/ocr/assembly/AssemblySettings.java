package vn.hoso.ocr.assembly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the kept PDF shows its pages ({@code hoso.assembly}). Both are done by the page's matrix: the image's own bytes
 * stay as the scanner wrote them.
 *
 * @param upright whether a page that was scanned lying or upside down is shown upright
 * @param deskew whether a page that leans is shown straight; its corners then reach over the edge of the sheet
 */
@ConfigurationProperties("hoso.assembly")
public record AssemblySettings(
        @DefaultValue("true") boolean upright,
        @DefaultValue("false") boolean deskew) {}
