package vn.hoso.ocr.recognition.textlayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lines as administrative papers have them, in any order. */
final class PaperWords {

    private static final List<String> SENTENCES = List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
            "Xét đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 15/TTr-STP,",
            "Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành nghiêm túc thực hiện chỉ đạo này.",
            "Điều 1. Phê duyệt quy hoạch sử dụng đất giữa kỳ của huyện, kèm theo thuyết minh và bản vẽ.",
            "Những khó khăn, vướng mắc được phản ánh kịp thời để tổng hợp, xử lý; đừng chậm trễ, bỏ sót.",
            "Ổn định đời sống, đẩy mạnh cải cách thủ tục hành chính, bãi bỏ giấy tờ không cần thiết.",
            "Hỗ trợ kinh phí xây dựng nhà ở cho hộ nghèo: mỗi hộ không quá 50.000.000 đồng (năm mươi triệu).",
            "Ông Nguyễn Văn Quỳnh, bà Trần Thị Thủy, trú tại thôn Bưởi, xã Ỷ La, thửa đất số 12, tờ bản đồ 07.",
            "Quyết định này có hiệu lực kể từ ngày ký; các ông, bà chịu trách nhiệm thi hành.",
            "Khuyến khích hợp tác xã, tổ chức mở rộng diện tích lúa, ngô, khoai; giữ vững tỷ lệ rừng che phủ.",
            "Đề nghị Ẩn danh được bảo vệ; mẫu đơn ở phụ lục, gửi trước 17 giờ 30 phút.");
    static final List<String> HEADS = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "ỦY BAN NHÂN DÂN HUYỆN MỸ ĐỨC",
            "QUYẾT ĐỊNH VỀ VIỆC HỖ TRỢ HỘ NGHÈO",
            "GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT",
            "TỜ TRÌNH ĐỀ NGHỊ PHÊ DUYỆT DỰ ÁN ĐƯỜNG NỘI BỘ",
            "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM HỌC",
            "KỲ HỌP THỨ SÁU, HỘI ĐỒNG NHÂN DÂN XÃ ỶA LẪM",
            "PHẢI GIỮ LẠI CỬA HẺM, NGÕ, VẼ SƠ ĐỒ THỬA RUỘNG");

    private PaperWords() {}

    static List<String> sentences(Random random, int count) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            lines.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return lines;
    }

    static List<String> heads(Random random, int count) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            lines.add(HEADS.get(random.nextInt(HEADS.size())));
        }
        return lines;
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
