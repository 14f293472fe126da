package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Folded;

/** How Vietnamese names of people are written: family name first, each word with a capital, or all in capitals. */
final class PersonName {
    /** Two to seven words, each with one capital, or all in capitals. */
    static final String WORDS =
            "(?:\\p{Lu}[\\p{Ll}'’]*(?:\\s+\\p{Lu}[\\p{Ll}'’]*){1,6}|[\\p{Lu}'’]+(?:\\s+[\\p{Lu}'’]+){1,6})";

    /** Family names, those of the larger minorities included. */
    private static final Set<String> FAMILIES = Set.of(
            ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm mai trịnh trương"
                            + " đào hà cao lương thái châu tạ tăng tống triệu tô tôn lưu lư lữ lù lò lô lai lại quách phùng phí"
                            + " nông nghiêm ngụy mạc mã lục liễu kiều khuất khương khúc kim giang giàng giáp hứa hy hữu đàm điệp diệp"
                            + " điêu điểu cù chu chế cung cát bạch bế bành âu an ân hòa hoa vương vi văn ung từ tiêu thiều thạch"
                            + " thân tân sơn sùng sầm rmah rơ y h ksor nay siu kpă kpuih niê ayun êban bkrông quang phú ô ông"
                            + " nhâm ninh ngân mộc vàng và thào sình pờ hạng hàng hầu lầu cút cóc cầm cẩm cam ca cà cán chẩn"
                            + " chang chảo gia mùa mừng sềnh sống tráng vừ vưu xồng khổng duy la lã đồng bàn lường quàng tòng")
                    .split(" ", -1));

    private static final Map<String, List<String>> BY_LETTERS =
            FAMILIES.stream().collect(Collectors.groupingBy(Folded::letters));

    private PersonName() {}

    /** Whether nothing seems lost of a name: two words alone are one only when the first is a family name. */
    static boolean whole(String name) {
        String[] words = name.split("\\s+", -1);
        return words.length > 2 || BY_LETTERS.containsKey(Folded.letters(words[0]));
    }

    /** The name with its family name spelt as the only one of the same letters is; no family is called Đỉnh or Trân. */
    static String spelt(String name) {
        int end = name.indexOf(' ');
        String family = end < 0 ? name : name.substring(0, end);
        List<String> same = BY_LETTERS.getOrDefault(Folded.letters(family), List.of());
        if (same.size() != 1 || FAMILIES.contains(family.toLowerCase(Locale.ROOT))) {
            return name;
        }
        String spelt = same.get(0);
        boolean capitals = family.equals(family.toUpperCase(Locale.ROOT));
        return (capitals
                        ? spelt.toUpperCase(Locale.ROOT)
                        : spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1))
                + name.substring(family.length());
    }
}
