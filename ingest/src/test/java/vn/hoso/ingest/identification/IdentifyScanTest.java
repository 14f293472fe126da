package vn.hoso.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.hoso.ingest.TestScans;
import vn.hoso.ingest.identification.Inspection.Flawed;
import vn.hoso.ingest.identification.Inspection.FoundSignature;
import vn.hoso.ingest.identification.Inspection.Sound;
import vn.hoso.ingest.quarantine.RefusalReason;
import vn.hoso.samples.SignedPaper;

class IdentifyScanTest {

    private static final ScanLimits LIMITS =
            new ScanLimits(DataSize.ofMegabytes(50), 10, 50_000_000, 200, DataSize.ofMegabytes(5));

    @TempDir
    Path folder;

    @Test
    void a_pdf_of_page_images_is_sound_at_200_dpi() throws IOException {
        assertThat(sound(TestScans.pdf(3, 1))).isEqualTo(new Sound(ScanFormat.PDF, 3, none(), noSignatures()));
    }

    @Test
    void junk_before_the_pdf_header_does_not_hide_it() throws IOException {
        byte[] pdf = TestScans.pdf(1, 2);
        byte[] junk = "\r\n".repeat(200).getBytes(StandardCharsets.US_ASCII);
        assertThat(sound(joined(junk, pdf)).format()).isEqualTo(ScanFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void an_image_is_one_page(String format) throws IOException {
        assertThat(sound(TestScans.a4(format, 3)).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("vn.hoso.ingest.TestScans#tiffCompressions")
    void a_tiff_has_as_many_pages_as_directories(String compression) throws IOException {
        Sound sound = sound(TestScans.tiff(3, compression, 4));
        assertThat(sound.format()).isEqualTo(ScanFormat.TIFF);
        assertThat(sound.pages()).isEqualTo(3);
    }

    @Test
    void below_200_dpi_is_taken_with_a_warning() throws IOException {
        byte[] png = TestScans.image("png", TestScans.picture(1240, 1754, BufferedImage.TYPE_BYTE_GRAY, 5));
        assertThat(sound(png).warnings()).containsExactly("LOW_RESOLUTION");
        assertThat(sound(TestScans.pdf(1, 5, 1240, null)).warnings()).containsExactly("LOW_RESOLUTION");
    }

    @Test
    void nothing_at_all_is_empty() {
        assertThat(flaw(new byte[0])).isEqualTo(RefusalReason.EMPTY);
    }

    @Test
    void a_name_does_not_make_a_type() throws IOException {
        byte[] text = "Kính gửi: Ủy ban nhân dân".getBytes(StandardCharsets.UTF_8);
        assertThat(flaw(text)).isEqualTo(RefusalReason.UNSUPPORTED_TYPE);
        var docx = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(docx)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text);
        }
        assertThat(flaw(docx.toByteArray())).isEqualTo(RefusalReason.UNSUPPORTED_TYPE);
        assertThat(flaw(TestScans.image("gif", TestScans.picture(100, 100, BufferedImage.TYPE_BYTE_GRAY, 6))))
                .isEqualTo(RefusalReason.UNSUPPORTED_TYPE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9, 0.99})
    void whatever_is_cut_off_is_truncated(double share) throws IOException {
        assertThat(flaw(TestScans.cut(TestScans.pdf(3, 7), share))).isEqualTo(RefusalReason.TRUNCATED);
        assertThat(flaw(TestScans.cut(TestScans.a4("png", 7), share))).isEqualTo(RefusalReason.TRUNCATED);
        assertThat(flaw(TestScans.cut(TestScans.a4("jpg", 7), share))).isEqualTo(RefusalReason.TRUNCATED);
        assertThat(flaw(TestScans.cut(TestScans.tiff(2, "LZW", 7), share))).isEqualTo(RefusalReason.TRUNCATED);
    }

    @Test
    void an_update_of_a_pdf_that_was_cut_off_is_truncated_though_the_first_part_is_whole() throws IOException {
        byte[] update = "\n9 0 obj\n<< /Type /Page".getBytes(StandardCharsets.US_ASCII);
        assertThat(flaw(joined(TestScans.pdf(1, 8), update))).isEqualTo(RefusalReason.TRUNCATED);
    }

    @Test
    void a_flipped_byte_in_a_png_is_damage() throws IOException {
        byte[] png = TestScans.a4("png", 9);
        png[png.length / 2] ^= 0x10;
        assertThat(flaw(png)).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void a_pdf_without_its_objects_is_damaged() {
        byte[] shell = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(flaw(shell)).isEqualTo(RefusalReason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mật khẩu", ""})
    void a_pdf_with_a_password_or_restrictions_is_encrypted(String password) throws IOException {
        assertThat(flaw(TestScans.pdf(1, 10, 1654, password))).isEqualTo(RefusalReason.ENCRYPTED);
    }

    @Test
    void a_pdf_without_pages_has_no_pages() throws IOException {
        try (var pdf = new PDDocument()) {
            assertThat(flaw(TestScans.saved(pdf))).isEqualTo(RefusalReason.NO_PAGES);
        }
    }

    @Test
    void more_pages_than_allowed_are_too_many() throws IOException {
        assertThat(flaw(TestScans.tiff(11, "CCITT T.6", 11))).isEqualTo(RefusalReason.TOO_MANY_PAGES);
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < 11; i++) {
                pdf.addPage(new PDPage(PDRectangle.A4));
            }
            assertThat(flaw(TestScans.saved(pdf))).isEqualTo(RefusalReason.TOO_MANY_PAGES);
        }
    }

    @Test
    void more_bytes_than_allowed_are_too_many() throws IOException {
        var small = new ScanLimits(DataSize.ofKilobytes(1), 10, 50_000_000, 200, DataSize.ofMegabytes(5));
        Path file = Files.write(folder.resolve("a.pdf"), TestScans.pdf(1, 12));
        assertThat(new IdentifyScan(small).inspect(file)).isEqualTo(new Flawed(RefusalReason.TOO_MANY_BYTES, null));
    }

    @Test
    void a_header_that_promises_a_giant_image_is_refused_without_unpacking_it() throws IOException {
        byte[] png = TestScans.image("png", TestScans.picture(10, 10, BufferedImage.TYPE_BYTE_GRAY, 13));
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(flaw(png)).isEqualTo(RefusalReason.TOO_MANY_PIXELS);

        byte[] jpeg = TestScans.image("jpg", TestScans.picture(16, 16, BufferedImage.TYPE_BYTE_GRAY, 13));
        ByteBuffer.wrap(jpeg).putShort(frame(jpeg) + 5, (short) 60_000).putShort(frame(jpeg) + 7, (short) 60_000);
        assertThat(flaw(jpeg)).isEqualTo(RefusalReason.TOO_MANY_PIXELS);
    }

    @Test
    void a_pdf_image_that_states_or_hides_a_giant_is_refused_with_its_page() throws IOException {
        byte[] jpeg = TestScans.image("jpg", TestScans.picture(16, 16, BufferedImage.TYPE_BYTE_GRAY, 14));
        ByteBuffer.wrap(jpeg).putShort(frame(jpeg) + 5, (short) 60_000).putShort(frame(jpeg) + 7, (short) 60_000);
        assertThat(inspect(pdfWithImage(jpeg, 16))).isEqualTo(new Flawed(RefusalReason.TOO_MANY_PIXELS, 2));
        assertThat(inspect(pdfWithImage(new byte[] {1}, 60_000)))
                .isEqualTo(new Flawed(RefusalReason.TOO_MANY_PIXELS, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_pdf_stream_that_unpacks_without_end_is_a_bomb_however_often_it_is_packed(int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = times == 1
                ? new DeflaterOutputStream(packed)
                : new DeflaterOutputStream(new DeflaterOutputStream(packed))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 20; i++) {
                out.write(zeros);
            }
        }
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var stream = new COSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(new PDStream(stream));
            assertThat(flaw(TestScans.saved(pdf))).isEqualTo(RefusalReason.DECOMPRESSION_BOMB);
        }
    }

    @Test
    void a_png_with_more_data_than_its_picture_is_a_bomb() throws IOException {
        byte[] png = TestScans.image("png", TestScans.picture(1000, 1000, BufferedImage.TYPE_BYTE_GRAY, 15));
        ByteBuffer.wrap(png).putInt(16, 10).putInt(20, 10);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(flaw(png)).isEqualTo(RefusalReason.DECOMPRESSION_BOMB);
    }

    @Test
    void a_signed_pdf_tells_who_signed_it_and_when() throws IOException {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(TestScans.pdf(1, 17))) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Nguyễn Văn A");
            Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            at.setTimeInMillis(Instant.parse("2026-03-02T01:02:03Z").toEpochMilli());
            signature.setSignDate(at);
            pdf.addSignature(signature, content -> new byte[] {0x30, 0});
            var out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            assertThat(sound(out.toByteArray()).signatures())
                    .containsExactly(new FoundSignature("Nguyễn Văn A", Instant.parse("2026-03-02T01:02:03Z")));
        }
    }

    @Test
    void the_signer_is_the_owner_of_the_certificate_not_the_authority_and_not_the_name_claimed() throws IOException {
        Path pdf = Files.write(folder.resolve("plain.pdf"), TestScans.pdf(2, 18));
        Instant at = Instant.parse("2026-03-02T01:02:03Z");
        for (String claim : new String[] {"", "Chủ tịch Ủy ban"}) {
            Path signed = SignedPaper.sign(pdf, folder.resolve("signed.pdf"), "Nguyễn Thị Hòa", claim, at);
            Sound sound = sound(Files.readAllBytes(signed));
            assertThat(sound.signatures()).containsExactly(new FoundSignature("Nguyễn Thị Hòa", at));
            assertThat(sound.pages()).isEqualTo(2);
        }
    }

    @Test
    void a_tiff_whose_pages_go_in_a_circle_is_damaged() throws IOException {
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0};
        assertThat(flaw(tiff)).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void no_sequence_of_damaged_bytes_stops_the_line() throws IOException {
        var random = new Random(42);
        byte[][] whole = {
            TestScans.pdf(1, 16), TestScans.a4("png", 16), TestScans.a4("jpg", 16), TestScans.tiff(1, "LZW", 16)
        };
        for (int round = 0; round < 100; round++) {
            byte[] file = whole[round % whole.length].clone();
            for (int i = 0; i < 30; i++) {
                file[random.nextInt(Math.min(file.length, 2000))] = (byte) random.nextInt();
            }
            assertThat(inspect(file)).as("round %d of seed 42", round).isNotNull();
        }
    }

    private static byte[] pdfWithImage(byte[] data, int size) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var image = new COSStream();
            try (OutputStream raw = image.createRawOutputStream()) {
                raw.write(data);
            }
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setItem(COSName.FILTER, COSName.DCT_DECODE);
            image.setInt(COSName.WIDTH, size);
            image.setInt(COSName.HEIGHT, size);
            var resources = new PDResources();
            var named = new org.apache.pdfbox.cos.COSDictionary();
            named.setItem(COSName.getPDFName("Im1"), image);
            resources.getCOSObject().setItem(COSName.XOBJECT, named);
            page.setResources(resources);
            return TestScans.saved(pdf);
        }
    }

    /** Where the start of frame of a JPEG stands. */
    private static int frame(byte[] jpeg) {
        for (int i = 2; ; i += 2 + Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(i + 2))) {
            if (jpeg[i + 1] == (byte) 0xC0) {
                return i;
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static java.util.List<String> none() {
        return java.util.List.of();
    }

    private static java.util.List<FoundSignature> noSignatures() {
        return java.util.List.of();
    }

    private Sound sound(byte[] bytes) throws IOException {
        Inspection inspection = inspect(bytes);
        assertThat(inspection).isInstanceOf(Sound.class);
        return (Sound) inspection;
    }

    private RefusalReason flaw(byte[] bytes) {
        try {
            Inspection inspection = inspect(bytes);
            assertThat(inspection).isInstanceOf(Flawed.class);
            return ((Flawed) inspection).reason();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Inspection inspect(byte[] bytes) throws IOException {
        return new IdentifyScan(LIMITS).inspect(Files.write(folder.resolve("scan.bin"), bytes));
    }
}
