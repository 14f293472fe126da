package vn.hoso.samples;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.hoso.samples.page.CleanPage;
import vn.hoso.samples.page.DrawnPages;
import vn.hoso.samples.page.PrintedWord;
import vn.hoso.samples.wear.ScanWear;
import vn.hoso.samples.wear.Worn;
import vn.hoso.samples.wording.Draw;

/**
 * Makes pages whose truth is known, for measuring reading. Seeds below 10,000 are for development and fitting, 10,000 to
 * 19,999 are held out for calibration and validation, and the benchmark draws fresh seeds from 1,000,000 on: nothing is
 * ever fitted on those.
 *
 * <p>{@link ScanLevel#CLEAN} pages use the typeface Tinos alone; the others any that are installed.
 */
public final class TruePages {
    private static final int TYPES = 28;
    private static final String SERIES_BY_HAND = "by hand";
    private static final Set<String> BY_HAND = Set.of("number", "date");

    private TruePages() {}

    /** The page of a seed. */
    public static TruePage of(long seed, PaperKind kind, ScanLevel level) {
        return page(seed, kind, level, "true", (pages, draw) -> drawn(pages, kind, draw));
    }

    /**
     * A page of no administrative kind (verse, a menu, prices, a newsletter, a handout, a letter home), whose type is
     * {@code UNKNOWN}; its kind says {@link PaperKind#TABLE} for want of one of its own.
     */
    public static TruePage unknown(long seed, ScanLevel level) {
        return page(seed, PaperKind.TABLE, level, "false", (pages, draw) -> pages.odd());
    }

    /** That many pages with seeds from {@code seed * 1000} on, all kinds and the four degraded levels evenly. */
    public static Stream<TruePage> set(long seed, int count) {
        PaperKind[] kinds = PaperKind.values();
        List<ScanLevel> levels = ScanLevel.degraded();
        return LongStream.range(0, count)
                .mapToObj(i -> of(seed * 1000 + i, kinds[(int) (i / levels.size() % kinds.length)], levels.get((int)
                        (i % levels.size()))));
    }

    /** An administrative document whose number and day are written by hand, printed in the law's typeface. */
    public static WrittenPage written(long seed, ScanLevel level) {
        TruePage page = page(
                seed,
                PaperKind.DECREE_30,
                level,
                SERIES_BY_HAND,
                (pages, draw) -> pages.decree30ByHand(draw.between(0, TYPES)));
        Map<String, String> printed = new TreeMap<>(page.fields());
        Map<String, String> written = new TreeMap<>(printed);
        written.keySet().retainAll(BY_HAND);
        printed.keySet().removeAll(BY_HAND);
        return new WrittenPage(
                new TruePage(
                        seed,
                        page.kind(),
                        level,
                        page.type(),
                        page.image(),
                        page.dpi(),
                        page.lines(),
                        printed,
                        page.words()),
                written);
    }

    /** A page turned by a quarter, a half or not, and skewed within ±5°, all drawn from the seed. */
    public static TurnedPage turned(long seed, PaperKind kind, ScanLevel level) {
        TruePage page = of(seed, kind, level);
        Draw draw = new Draw(seed ^ 0x7475726e6564L);
        int turn = 90 * draw.between(0, 3);
        double skew = draw.real(-5, 5);
        return new TurnedPage(page, turn, skew, ScanWear.turned(page.image(), turn + skew));
    }

    /** The page of a seed; another series has other pages for the same seed. */
    private static TruePage page(
            long seed,
            PaperKind kind,
            ScanLevel level,
            String series,
            BiFunction<DrawnPages, Draw, CleanPage> drawing) {
        Draw draw = new Draw(seed * 31 + (kind + " " + level + " " + series).hashCode());
        int dpi = switch (level) {
            case CLEAN, BAD -> 200;
            default -> draw.of(200, 200, 240, 300);
        };
        boolean sealOverText = level == ScanLevel.PHOTOCOPY && draw.chance(0.35);
        boolean anyTypeface = level != ScanLevel.CLEAN && !series.equals(SERIES_BY_HAND);
        DrawnPages pages = new DrawnPages(draw, dpi, anyTypeface, sealOverText);
        CleanPage clean = drawing.apply(pages, draw);
        ScanWear wear = new ScanWear(draw, dpi);
        Worn worn = switch (level) {
            case CLEAN -> wear.none(clean.image());
            case MILD -> wear.mild(clean.image());
            case OFFICE -> wear.office(clean.image());
            case PHOTOCOPY -> wear.photocopy(clean.image());
            case BAD -> wear.bad(clean.image());
        };
        List<TrueWord> words =
                clean.words().stream().map(word -> placed(word, worn)).toList();
        return new TruePage(seed, kind, level, clean.type(), worn.image(), dpi, clean.lines(), clean.fields(), words);
    }

    private static TrueWord placed(PrintedWord word, Worn worn) {
        Rectangle2D box = worn.where(word.box());
        int x = (int) Math.floor(box.getMinX());
        int y = (int) Math.floor(box.getMinY());
        return new TrueWord(
                word.text(),
                x,
                y,
                Math.max(1, (int) Math.ceil(box.getMaxX()) - x),
                Math.max(1, (int) Math.ceil(box.getMaxY()) - y));
    }

    private static CleanPage drawn(DrawnPages pages, PaperKind kind, Draw draw) {
        return switch (kind) {
            case DECREE_30 -> pages.decree30(draw.between(0, TYPES));
            case FORM -> pages.form();
            case TABLE -> pages.table();
            case CERTIFICATE -> pages.certificate();
            case NAME_LIST -> pages.nameList();
        };
    }
}
