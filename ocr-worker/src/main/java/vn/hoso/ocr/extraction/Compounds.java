package vn.hoso.ocr.extraction;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.ocr.recognition.Folded;

/**
 * Words of administration that are written in several syllables. Each syllable is read as one of many that exist (chi,
 * chỉ, chí), together they make one word only: nothing is chỉ trả. Pairs that mean something with other marks, too, are
 * not here: môi trường is also mỗi trường.
 */
final class Compounds {
    private static final Map<String, String> BY_LETTERS = Stream.of(
                    "bãi bỏ, ban hành, báo cáo, bảo hiểm, bổ nhiệm, bổ sung, bồi thường, cải cách, chi cục, chi nhánh, chi phí,"
                            + " chi trả, chính phủ, chuyển đổi, cổng thông tin, công bố, công chức, công nghệ, công nghiệp, danh"
                            + " mục, doanh nghiệp, du lịch, đào tạo, để báo cáo, giải quyết, giám sát, giáo dục, giao thông,"
                            + " giấy phép, hành chính, hộ tịch, hội nghị, kế hoạch, khai sinh, khen thưởng, khiếu nại, khoáng sản,"
                            + " kiểm tra, kiện toàn, kinh doanh, kinh phí, kỷ luật, lao động, lĩnh vực, ngân sách, nghĩa vụ, nông"
                            + " nghiệp, nông thôn, phê duyệt, phối hợp, quân sự, quốc phòng, quy chế, sửa đổi, tài liệu, tăng"
                            + " cường, tập huấn, thanh tra, thẩm định, thẩm quyền, thể thao, thông tin, thủ tục, thực hiện, tiếp"
                            + " nhận, tổ chức, tổng kết, trách nhiệm, trật tự, triển khai, trợ cấp, tuyển dụng, ủy ban, đảng ủy, ủy quyền, viên"
                            + " chức")
            .flatMap(words -> Stream.of(words.split(", ", -1)))
            .collect(Collectors.toMap(Folded::of, Function.identity()));

    private static final Pattern FOLDED = Pattern.compile(BY_LETTERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(?<![a-z])(?:", ")(?![a-z])")));

    private Compounds() {}

    /** A text with these words as they are spelt; capitals, and names in which each syllable has one, stay as read. */
    static String spelt(String text) {
        StringBuilder spelt = new StringBuilder(text);
        Matcher found = FOLDED.matcher(Folded.of(text));
        while (found.find()) {
            String read = text.substring(found.start(), found.end());
            boolean small = read.substring(1).equals(read.substring(1).toLowerCase(Locale.ROOT));
            if (small) {
                String word = Objects.requireNonNull(BY_LETTERS.get(found.group()), "what was found is of the list");
                char first =
                        Character.isUpperCase(read.charAt(0)) ? Character.toUpperCase(word.charAt(0)) : word.charAt(0);
                spelt.replace(found.start(), found.end(), first + word.substring(1));
            }
        }
        return spelt.toString();
    }
}
