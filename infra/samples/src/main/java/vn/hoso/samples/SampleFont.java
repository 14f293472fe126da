package vn.hoso.samples;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The four faces of a serif font that has every Vietnamese letter, found by path: Decree 30/2020 asks for Times. */
enum SampleFont {
    REGULAR("Tinos-Regular.ttf", "DejaVuSerif.ttf", "NotoSerif-Regular.ttf"),
    BOLD("Tinos-Bold.ttf", "DejaVuSerif-Bold.ttf", "NotoSerif-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf", "DejaVuSerif-Italic.ttf", "NotoSerif-Italic.ttf"),
    BOLD_ITALIC("Tinos-BoldItalic.ttf", "DejaVuSerif-BoldItalic.ttf", "NotoSerif-BoldItalic.ttf");

    private static final Path FONTS = Path.of("/usr/share/fonts/truetype");
    private static final List<Path> FOLDERS =
            List.of(FONTS.resolve("croscore"), FONTS.resolve("dejavu"), FONTS.resolve("noto"));
    private static final Map<SampleFont, Font> LOADED = Collections.synchronizedMap(new EnumMap<>(SampleFont.class));

    private final String tinos;
    private final String dejaVu;
    private final String noto;

    SampleFont(String tinos, String dejaVu, String noto) {
        this.tinos = tinos;
        this.dejaVu = dejaVu;
        this.noto = noto;
    }

    /** Where the font file is. */
    Path file() {
        List<String> files = List.of(tinos, dejaVu, noto);
        for (int i = 0; i < files.size(); i++) {
            Path file = FOLDERS.get(i).resolve(files.get(i));
            if (Files.isReadable(file)) {
                return file;
            }
        }
        throw new IllegalStateException(String.format(
                Locale.ROOT,
                "No font for sample pages: none of %s found below %s. Install one: apt-get install fonts-croscore",
                files,
                FONTS));
    }

    /** The font at the given size in points (at 72 dpi). */
    Font at(float size) {
        return LOADED.computeIfAbsent(this, SampleFont::load).deriveFont(size);
    }

    private static Font load(SampleFont face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, face.file().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the font " + face.file(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(
                    "Not a TrueType font: " + face.file() + ". Reinstall the package fonts-croscore", e);
        }
    }
}
