package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.LuminanceSource;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A page that Java has drawn or unpacked. */
final class DrawnShades implements PageShades {

    private final BufferedImage page;
    private final int dpi;

    DrawnShades(BufferedImage page, int dpi) {
        this.page = page;
        this.dpi = dpi;
    }

    @Override
    public LuminanceSource at(int wanted) {
        double scale = Math.min(1, (double) wanted / dpi);
        return redrawn(
                Math.max(1, (int) (page.getWidth() * scale)), Math.max(1, (int) (page.getHeight() * scale)), true);
    }

    @Override
    public LuminanceSource lines(int perInch) {
        return redrawn(page.getWidth(), Math.max(1, page.getHeight() * Math.min(perInch, dpi) / dpi), false);
    }

    private LuminanceSource redrawn(int width, int height, boolean smooth) {
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                smooth
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        return PageShades.of(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), width, height);
    }
}
