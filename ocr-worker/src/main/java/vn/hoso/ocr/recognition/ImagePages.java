package vn.hoso.ocr.recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** The pages of a TIFF, or the one page of a JPEG or PNG. */
final class ImagePages implements ScanPages {

    private final Path file;
    private final ImageInputStream input;
    private final ImageReader reader;

    ImagePages(Path file) throws IOException {
        this.file = file;
        this.input = new FileImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            input.close();
            throw new IOException("No reader knows the image format of " + file);
        }
        this.reader = readers.next();
        reader.setInput(input, false, false);
    }

    @Override
    public int count() throws IOException {
        return reader.getNumImages(true);
    }

    @Override
    public PagePicture picture(int number) throws IOException {
        try {
            BufferedImage image = reader.read(number - 1);
            return PagePicture.of(image, StatedResolution.of(file, reader, number - 1));
        } catch (RuntimeException e) {
            throw new IOException("Page " + number + " of " + file + " cannot be decoded: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<StoredPage> stored(int number, Path workplace) throws IOException {
        try {
            int index = number - 1;
            double stated = StatedResolution.of(file, reader, index);
            int dpi = PagePicture.dpi(reader.getWidth(index), reader.getHeight(index), stated);
            return Optional.of(new StoredPage(file, index, dpi, 0, false));
        } catch (RuntimeException e) {
            throw new IOException("Page " + number + " of " + file + " cannot be found: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<RecognizedPage> textLayer(int number) {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
