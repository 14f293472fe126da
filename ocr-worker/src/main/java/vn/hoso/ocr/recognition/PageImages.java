package vn.hoso.ocr.recognition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Pictures of pages for the screen. */
public final class PageImages {
    /** Tallest picture for the screen, pixels. */
    public static final int TALLEST = PagePicture.SCREEN_HEIGHT;

    private static final float QUALITY = 0.75f;

    private PageImages() {}

    /** Writes the page as JPEG, at most {@link #TALLEST} pixels high, never enlarged. */
    public static void screenImage(BufferedImage page, Path out) throws IOException {
        int height = Math.min(TALLEST, page.getHeight());
        int width = Math.max(1, (int) Math.round((double) page.getWidth() * height / page.getHeight()));
        boolean grey =
                page.getRaster().getNumBands() == 1 && page.getColorModel().getNumColorComponents() == 1;
        BufferedImage small =
                redrawn(page, width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Files.deleteIfExists(out);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream stream = new FileImageOutputStream(out.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(small, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** The picture in another size and kind, on white; halved step by step, since one long step drops thin strokes. */
    public static BufferedImage redrawn(BufferedImage picture, int width, int height, int kind) {
        BufferedImage current = picture;
        while (current.getWidth() / 2 >= width && current.getHeight() / 2 >= height && width < picture.getWidth()) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, kind);
        }
        return drawn(current, width, height, kind);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, int kind) {
        BufferedImage copy = new BufferedImage(width, height, kind);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }
}
