package vn.hoso.ocr.recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.samples.BackMark;
import vn.hoso.samples.BackPage;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.TruePage;
import vn.hoso.samples.TruePages;

/**
 * Measures which of 300 pages are set aside: 60 blank backs, 20 with a seal, a signature or a line in pencil alone, 220
 * with print. Run by hand; the argument is a seed, which was not used for choosing thresholds.
 */
final class MeasureBlankPages {

    private static final List<BackMark> MARKS =
            List.of(BackMark.SEAL, BackMark.SIGNATURE, BackMark.PENCIL_LINE, BackMark.PENCIL_LINE);

    private final Path folder;
    private final List<String> wrong = new ArrayList<>();
    private long nanos;
    private int looks;

    private MeasureBlankPages(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Scanned.findNatives();
        long seed = Long.parseLong(arguments[0]);
        var measure = new MeasureBlankPages(Files.createTempDirectory("blank"));
        int blanks = 0;
        int marked = 0;
        int printed = 0;
        for (int i = 0; i < 60; i++) {
            blanks += measure.setAside(BackPage.of(seed + i, BackMark.NONE), true) ? 1 : 0;
        }
        for (int i = 0; i < 20; i++) {
            marked += measure.setAside(BackPage.of(seed + 100 + i, MARKS.get(i % MARKS.size())), false) ? 1 : 0;
        }
        for (TruePage page : TruePages.set(seed / 1000, 220).toList()) {
            printed += measure.setAside(page.image(), page.dpi(), page.kind() + " " + page.seed(), false) ? 1 : 0;
        }
        System.out.printf(
                "set aside: %d of 60 blank, %d of 20 marked, %d of 220 printed; %.1f ms of processor time a look%n%s%n",
                blanks, marked, printed, measure.nanos / 1e6 / measure.looks, String.join("\n", measure.wrong));
    }

    private boolean setAside(BackPage page, boolean expected) throws IOException {
        return setAside(page.image(), page.dpi(), page.mark().name(), expected);
    }

    private boolean setAside(BufferedImage image, int dpi, String name, boolean expected) throws IOException {
        Path file = PageFiles.image(image, dpi, folder, "page");
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PageLook look = LookAtPage.look(new RecognizerProcess.Task(
                file.toString(),
                0,
                0,
                1,
                dpi,
                RecognizerProcess.What.LOOK,
                null,
                folder.resolve("thumbnail.jpg").toString()));
        nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        looks++;
        if (look.blank() != expected) {
            wrong.add(name + ", page " + looks + ": " + look);
        }
        if (!expected && !look.warnings().isEmpty()) {
            wrong.add(name + ", page " + looks + ": " + look.warnings());
        }
        Files.delete(file);
        return look.blank();
    }
}
