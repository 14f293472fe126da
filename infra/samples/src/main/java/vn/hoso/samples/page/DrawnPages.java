package vn.hoso.samples.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import vn.hoso.samples.BackMark;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Office;

/** The door of this package: draws one clean page of the kind asked for. */
public final class DrawnPages {
    private static final Color RED = new Color(205, 40, 45);
    private static final Color BLACK = new Color(60, 60, 60);

    private final Draw draw;
    private final int dpi;
    private final boolean anyTypeface;
    private final boolean sealOverText;

    /**
     * What pages are to be drawn.
     *
     * @param draw everything random comes from here
     * @param dpi resolution in dots per inch
     * @param anyTypeface whether any installed typeface may be used; otherwise Tinos alone
     * @param sealOverText whether a second seal is stamped over the body
     */
    public DrawnPages(Draw draw, int dpi, boolean anyTypeface, boolean sealOverText) {
        this.draw = draw;
        this.dpi = dpi;
        this.anyTypeface = anyTypeface;
        this.sealOverText = sealOverText;
    }

    /** An administrative document; the types come in turn with the number given. */
    public CleanPage decree30(long turn) {
        return stamped(sheet -> new Decree30Page(sheet, type(turn)).drawn());
    }

    /** An administrative document whose number and day are written by hand. */
    public CleanPage decree30ByHand(long turn) {
        return stamped(sheet -> new Decree30Page(sheet, type(turn), Optional.of(new Hand(sheet))).drawn());
    }

    private static Decree30Type type(long turn) {
        Decree30Type[] types = Decree30Type.values();
        return types[(int) Math.floorMod(turn, (long) types.length)];
    }

    /** A form. */
    public CleanPage form() {
        return stamped(sheet -> new FormPage(sheet).drawn());
    }

    /** A table with rules. */
    public CleanPage table() {
        return stamped(sheet -> new TablePage(sheet).table());
    }

    /** A list of people. */
    public CleanPage nameList() {
        return stamped(sheet -> new TablePage(sheet).nameList());
    }

    /** A certificate. */
    public CleanPage certificate() {
        return stamped(sheet -> new CertificatePage(sheet).drawn());
    }

    /** Paper of no administrative kind. */
    public CleanPage odd() {
        return stamped(sheet -> new OddPage(sheet).drawn());
    }

    /** The back of a sheet, unprinted, with at most one mark. */
    public BufferedImage back(BackMark mark) {
        InkedSheet sheet = new InkedSheet(draw, Typeface.TINOS, dpi);
        float x = (float) draw.real(110, 470);
        float y = (float) draw.real(120, 720);
        switch (mark) {
            case NONE -> {}
            case SEAL -> Marks.seal(sheet, Office.drawn(draw).name(), x, y, RED, (float) draw.real(0.45, 0.9));
            case SIGNATURE -> Marks.signature(sheet, x, y);
            case PENCIL_LINE -> Marks.pencilLine(sheet, x, y);
        }
        return sheet.finished("UNKNOWN").image();
    }

    private interface Drawing {
        CleanPage on(InkedSheet sheet);
    }

    private CleanPage stamped(Drawing drawing) {
        List<Typeface> faces = anyTypeface ? Typeface.installed() : List.of(Typeface.TINOS);
        // Half of all papers keep to the law's typeface.
        Typeface typeface = draw.chance(0.5) ? Typeface.TINOS : draw.of(faces);
        InkedSheet sheet = new InkedSheet(draw, typeface, dpi);
        if (sealOverText) {
            // Stamped first: seal and print darken the same paper, whichever came later.
            Marks.seal(
                    sheet,
                    Office.drawn(draw).name(),
                    (float) draw.real(150, 470),
                    (float) draw.real(260, 520),
                    draw.of(RED, BLACK),
                    0.75f);
        }
        return drawing.on(sheet);
    }
}
