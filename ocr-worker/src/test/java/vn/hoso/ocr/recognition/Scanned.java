package vn.hoso.ocr.recognition;

import com.sun.jna.ptr.PointerByReference;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import vn.hoso.samples.SamplePaper;
import vn.hoso.samples.ScannerNoise;

/** Pages as recognition gets them, in this process, and what a scanner may do to them. */
final class Scanned {

    private Scanned() {}

    /** Lets this process find Tesseract and Leptonica; before either is used. */
    static void findNatives() throws IOException {
        System.setProperty("jna.library.path", NativeLibraries.unpacked().toString());
    }

    /** A picture handed over as the worker hands it to the recogniser. */
    static Pix handedOver(BufferedImage page, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".spix");
        PageImageFile.write(page, file);
        return Leptonica1.pixRead(file.toString());
    }

    static void free(Pix picture) {
        Leptonica1.pixDestroy(new PointerByReference(picture.getPointer()));
    }

    static BufferedImage letter() {
        return letter(200);
    }

    static BufferedImage letter(int dpi) {
        return SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .number("15")
                .subject("Về việc phê duyệt kế hoạch số hóa hồ sơ, kết quả giải quyết thủ tục hành chính")
                .body(
                        "Căn cứ Luật Tổ chức chính quyền địa phương, xét đề nghị của Chánh Văn phòng Ủy ban nhân dân"
                                + " tỉnh về việc số hóa hồ sơ và kết quả giải quyết thủ tục hành chính;",
                        "Điều 1. Phê duyệt kế hoạch số hóa hồ sơ, giấy tờ và kết quả giải quyết thủ tục hành chính còn"
                                + " hiệu lực thuộc thẩm quyền của các sở, ban, ngành và địa phương trong năm nay.",
                        "Điều 2. Chánh Văn phòng, Giám đốc các sở, Chủ tịch các xã, phường chịu trách nhiệm thi hành.")
                .dpi(dpi)
                .noise(ScannerNoise.NONE)
                .seed(3)
                .build()
                .image(1);
    }

    /** The letter before it is stamped. */
    static BufferedImage unsealedLetter() {
        BufferedImage letter = letter();
        Graphics2D graphics = letter.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(855, 1355, 280, 280);
        graphics.dispose();
        return letter;
    }

    static BufferedImage form() {
        return SamplePaper.form("TO_KHAI", "TỜ KHAI ĐĂNG KÝ KHAI SINH")
                .body(
                        "Họ và tên: Nguyễn Thị Thủy",
                        "Ngày sinh: 27 tháng 9 năm 1990",
                        "Nơi cư trú: phường Quy Nhơn",
                        "Quốc tịch: Việt Nam",
                        "Quan hệ: mẹ đẻ")
                .noise(ScannerNoise.NONE)
                .seed(4)
                .build()
                .image(1);
    }

    /** The page laid askew on the glass, turned clockwise about its middle. */
    static BufferedImage leaning(BufferedImage page, double degrees) {
        var leaning = copyOf(page, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = leaning.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return leaning;
    }

    static BufferedImage turned(BufferedImage page, int degrees) {
        return new PagePicture(page, 200).turned(degrees).image();
    }

    static BufferedImage copyOf(BufferedImage page, int kind) {
        var copy = new BufferedImage(page.getWidth(), page.getHeight(), kind);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
