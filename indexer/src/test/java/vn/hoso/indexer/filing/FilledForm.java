package vn.hoso.indexer.filing;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as people fill it in: most of its words are printed, and the numbers of the office stand on each. */
final class FilledForm {

    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh"};
    private static final String[] GIVEN = {"An", "Bình", "Hòa", "Thúy", "Dũng", "Lan", "Sơn", "Tuấn"};
    private static final String[] COMMUNE = {"Mỹ Hòa", "Tân Bình", "Hưng Đạo", "Xuân Lộc", "Đông Sơn"};

    private FilledForm() {}

    /** One filled in by somebody. */
    static String of(Random random) {
        return """
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
                ĐƠN ĐỀ NGHỊ XÁC NHẬN TÌNH TRẠNG CƯ TRÚ
                Kính gửi Trung tâm Phục vụ hành chính công, điện thoại 02213888999, mã số thuế 0900123456
                Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/06/2025 của Chính phủ
                Họ và tên %s %s %s sinh ngày %02d/%02d/%d
                Số định danh cá nhân 033%09d điện thoại 09%08d
                Thường trú tại xã %s tỉnh Hưng Yên
                Tôi làm đơn này đề nghị quý cơ quan xác nhận tình trạng cư trú của tôi để làm thủ tục theo quy định.
                Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật.
                Người làm đơn ký và ghi rõ họ tên
                """.formatted(
                        one(random, FAMILY),
                        one(random, MIDDLE),
                        one(random, GIVEN),
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        1950 + random.nextInt(55),
                        random.nextInt(1_000_000_000),
                        random.nextInt(100_000_000),
                        one(random, COMMUNE));
    }

    /** The same paper, scanned and read again: marks lost, a word in twenty misread, one digit in the papers' numbers too. */
    static String readAgain(Random random, String form) {
        boolean[] misreadDigit = {random.nextBoolean()};
        return Stream.of(form.split("\\s+"))
                .map(word -> {
                    if (word.matches("033\\d{9}") && misreadDigit[0]) {
                        return word.substring(0, 11) + (word.charAt(11) == '8' ? '3' : '8');
                    }
                    return random.nextInt(20) == 0 && !word.matches(".*\\d.*")
                            ? word.replaceAll("[ọộợồòơô]", "o") + "."
                            : word;
                })
                .collect(Collectors.joining(" "));
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
