package vn.hoso.acceptance;

import java.time.LocalDate;
import vn.hoso.samples.SamplePaper;
import vn.hoso.samples.SamplePaperBuilder;
import vn.hoso.samples.ScannerNoise;

/** Papers the tests scan; each seed is another paper with other bytes. */
final class Papers {

    private Papers() {}

    static SamplePaperBuilder decision(long seed) {
        return SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .number("%02d".formatted(10 + seed % 80))
                .notation("QĐ-UBND")
                .date(LocalDate.of(2026, 3, 2 + (int) (seed % 20)))
                .place("Đắk Lắk")
                .issuedBy("", "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK")
                .subject("Về việc công bố thủ tục hành chính số " + seed)
                .body(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                        "Xét đơn đề nghị của người dân tại xã Hòa Thuận, quyết định số " + seed + ".")
                .signedBy("CHỦ TỊCH", "Nguyễn Văn Bình")
                .noise(ScannerNoise.NONE)
                .dpi(200)
                .seed(seed);
    }
}
