package vn.hoso.acceptance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that no one can read, among files that anyone can: each gets its reason, and the good ones all arrive. */
class BadFilesTest {

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void each_bad_file_is_quarantined_with_its_reason_and_the_good_ones_arrive() throws Exception {
        Path pdf = Papers.decision(201).build().writePdf(folder.resolve("good.pdf"));
        Path tiff = Papers.decision(202).pages(2).build().writeTiff(folder.resolve("good.tif"));
        Path jpeg = Papers.decision(203).build().writeJpeg(folder.resolve("good.jpg"));
        Path png = Papers.decision(204).build().writePng(folder.resolve("good.png"));
        byte[] pdfBytes = Files.readAllBytes(pdf);
        byte[] tiffBytes = Files.readAllBytes(tiff);
        byte[] jpegBytes = Files.readAllBytes(jpeg);
        byte[] pngBytes = Files.readAllBytes(png);

        Map<Path, String[]> expected = new LinkedHashMap<>();
        expected.put(file("empty.pdf", new byte[0]), reasons("EMPTY"));
        expected.put(file("cut.pdf", half(pdfBytes)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("cut.tif", half(tiffBytes)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("cut.jpg", half(jpegBytes)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("cut.png", half(pngBytes)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("header-only.pdf", "%PDF-1.7\n".getBytes(US_ASCII)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("header-only.tif", Arrays.copyOf(tiffBytes, 8)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("header-only.jpg", Arrays.copyOf(jpegBytes, 4)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("header-only.png", Arrays.copyOf(pngBytes, 8)), reasons("TRUNCATED", "DAMAGED"));
        expected.put(file("rotten.png", spoiled(pngBytes)), reasons("DAMAGED", "TRUNCATED"));
        expected.put(encrypted(pdf), reasons("ENCRYPTED"));
        expected.put(noPages(), reasons("NO_PAGES", "DAMAGED"));
        expected.put(file("text.pdf", "Đơn đề nghị, gõ trong sổ tay".getBytes(UTF_8)), reasons("UNSUPPORTED_TYPE"));
        expected.put(file("word.docx", zipped()), reasons("UNSUPPORTED_TYPE"));
        expected.put(file("picture.gif", "GIF89a\1\0\1\0".getBytes(US_ASCII)), reasons("UNSUPPORTED_TYPE"));
        expected.put(file("page.html", "<html><body>scan</body></html>".getBytes(UTF_8)), reasons("UNSUPPORTED_TYPE"));
        expected.put(file("zeros.jpg", new byte[4096]), reasons("UNSUPPORTED_TYPE"));
        expected.put(file("bomb.png", hugePng(60_000, 60_000)), reasons("TOO_MANY_PIXELS", "DECOMPRESSION_BOMB"));
        expected.put(file("loop.tif", loopingTiff()), reasons("DAMAGED", "TRUNCATED"));
        Path low = SmallPage.numbered(77_777, folder.resolve("low.png"));

        var files = new LinkedHashMap<String, Path>();
        expected.keySet().forEach(path -> files.put(path.getFileName().toString(), path));
        for (Path good : new Path[] {pdf, tiff, jpeg, png, low}) {
            files.put(good.getFileName().toString(), good);
        }
        var told = new LinkedHashMap<String, JsonNode>();
        for (JsonNode line : door.drop("H18.03", "", true, files.values().toArray(Path[]::new))) {
            told.put(Path.of(line.get("file").asString()).getFileName().toString(), line);
        }

        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(files.keySet());
        expected.forEach((path, reasons) -> {
            JsonNode line = Objects.requireNonNull(told.get(path.getFileName().toString()));
            assertThat(line.get("state").asString()).as("%s", line).isEqualTo("quarantined");
            assertThat(line.get("reason").toString()).as("%s", line).containsAnyOf(reasons);
        });
        for (Path good : new Path[] {pdf, tiff, jpeg, png, low}) {
            assertThat(Objects.requireNonNull(told.get(good.getFileName().toString()))
                            .get("state")
                            .asString())
                    .as("%s", good)
                    .isEqualTo("digitized");
        }
        JsonNode stranger = door.drop("Z99", "", true, pdf).get(0);
        assertThat(stranger.get("reason").toString()).contains("UNKNOWN_AGENCY");
        assertThat(door.reconciles()).isTrue();
    }

    private static String[] reasons(String... any) {
        return any;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] spoiled(byte[] png) {
        byte[] copy = png.clone();
        Arrays.fill(copy, 60, copy.length - 60, (byte) 0x5a);
        return copy;
    }

    private Path encrypted(Path pdf) throws IOException {
        Path out = folder.resolve("locked.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out.toFile());
        }
        return out;
    }

    private Path noPages() throws IOException {
        Path out = folder.resolve("no-pages.pdf");
        try (var document = new PDDocument()) {
            document.save(out.toFile());
        }
        return out;
    }

    private static byte[] zipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A few kilobytes that would unpack to gigabytes of black. */
    private static byte[] hugePng(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 0, 0, 0, 0})
                        .array());
        var deflater = new Deflater();
        deflater.setInput(new byte[1_000_000]);
        deflater.finish();
        byte[] packed = new byte[10_000];
        chunk(out, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
        deflater.end();
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        var crc = new CRC32();
        crc.update(type.getBytes(US_ASCII));
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(type.getBytes(US_ASCII));
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** A directory whose next directory is itself. */
    private static byte[] loopingTiff() {
        return ByteBuffer.allocate(14)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 0)
                .putInt(8)
                .array();
    }
}
