package vn.hoso.samples.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Typefaces of Debian that have every Vietnamese letter, by the place of their files. */
enum Typeface {
    /** The metric twin of Times New Roman, which Decree 30/2020 asks for: package fonts-croscore. */
    TINOS("croscore/Tinos-", "Regular", "Bold", "Italic", "BoldItalic"),
    /** Of fonts-croscore. */
    ARIMO("croscore/Arimo-", "Regular", "Bold", "Italic", "BoldItalic"),
    /** Of fonts-dejavu. */
    DEJAVU_SERIF("dejavu/DejaVuSerifCondensed", "", "-Bold", "-Italic", "-BoldItalic"),
    /** Of fonts-noto-core. */
    NOTO_SERIF("noto/NotoSerif-", "Regular", "Bold", "Italic", "BoldItalic"),
    /** Of fonts-noto-core. */
    NOTO_SANS("noto/NotoSans-", "Regular", "Bold", "Italic", "BoldItalic"),
    /** Of fonts-freefont-ttf. */
    FREE_SERIF("freefont/FreeSerif", "", "Bold", "Italic", "BoldItalic"),
    /** Of fonts-sil-gentiumplus. */
    GENTIUM("gentiumplus/GentiumPlus-", "Regular", "Bold", "Italic", "BoldItalic");

    private static final Path FONTS = Path.of("/usr/share/fonts/truetype");
    private static final Map<Path, Font> LOADED = new ConcurrentHashMap<>();

    private final String prefix;
    private final String regular;
    private final String bold;
    private final String italic;
    private final String boldItalic;

    Typeface(String prefix, String regular, String bold, String italic, String boldItalic) {
        this.prefix = prefix;
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
        this.boldItalic = boldItalic;
    }

    /** Those of which every face is installed, in their order. */
    static List<Typeface> installed() {
        return Arrays.stream(values()).filter(Typeface::isInstalled).toList();
    }

    private boolean isInstalled() {
        return Arrays.stream(Face.values()).allMatch(face -> Files.isReadable(file(face)));
    }

    private Path file(Face face) {
        String name = switch (face) {
            case REGULAR -> regular;
            case BOLD -> bold;
            case ITALIC -> italic;
            case BOLD_ITALIC -> boldItalic;
        };
        return FONTS.resolve(prefix + name + ".ttf");
    }

    /** The font of a face at a size in points. */
    Font at(Face face, float size) {
        return LOADED.computeIfAbsent(file(face), Typeface::load).deriveFont(size);
    }

    private static Font load(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not read the font " + file + ". Install it: apt-get install fonts-croscore", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a TrueType font: " + file + ". Reinstall its package", e);
        }
    }
}
