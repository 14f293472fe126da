package vn.hoso.ocr.recognition.looks;

/** Whether print and writing have lost their sides. */
final class Sharpness {

    /** Where print stands out by less, shades, nothing can be said of its sides. */
    private static final int STANDS_OUT = 30;
    /** So many pixels at least have to stand out: a few words. */
    private static final int FEWEST = 400;
    /**
     * From one pixel to the next a sharp stroke rises by more than this share of its height: 0.7 to 0.9 on sound scans, faxes
     * and photographs, 0.4 where strokes are smeared over 0.9 mm.
     */
    private static final double LEAST_RISE = 0.5;

    private Sharpness() {}

    static boolean isBlurred(SmallPage page) {
        long rise = 0;
        long height = 0;
        int seen = 0;
        int width = page.width();
        for (int y = 1; y < page.height() - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                int standsOut = page.standsOut(at);
                if (standsOut > STANDS_OUT && !page.solid(at)) {
                    int here = page.shade(at);
                    int across = Math.max(page.shade(at - 1), page.shade(at + 1)) - here;
                    int down = Math.max(page.shade(at - width), page.shade(at + width)) - here;
                    rise += Math.max(0, Math.max(across, down));
                    height += standsOut;
                    seen++;
                }
            }
        }
        return seen >= FEWEST && rise < LEAST_RISE * height;
    }
}
