package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Word;

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
                            + " thân tân sơn sùng sầm rmah rơ y h h' ksor nay siu kpă kpuih niê ayun êban bkrông quang phú ô ông"
                            + " nhâm ninh ngân mộc vàng và thào sình pờ hạng hàng hầu lầu cút cóc cầm cẩm cam ca cà cán chẩn"
                            + " chang chảo gia mùa mừng sềnh sống tráng vừ vưu xồng khổng duy la lã đồng bàn lường quàng tòng")
                    .split(" ", -1));

    private static final int FEWEST_LETTERS_TO_REPAIR = 4;

    private static final Map<String, List<String>> BY_LETTERS =
            FAMILIES.stream().collect(Collectors.groupingBy(Folded::letters));

    private PersonName() {}

    /** Whether nothing seems lost of a name: two words alone are one only when the first is a family name. */
    static boolean whole(String name) {
        String[] words = name.split("\\s+", -1);
        return words.length > 2 || BY_LETTERS.containsKey(Folded.letters(words[0]));
    }

    /**
     * The name with its family name spelt as the only one of the same letters is, or that differs in one: no family is
     * called Đỉnh or Noàng. A second word Thi is the Thị that most women bear.
     */
    static String spelt(String name) {
        int end = name.indexOf(' ');
        if (end < 0) {
            return name;
        }
        String family = name.substring(0, end);
        String given = name.substring(end).replaceFirst("^ Thi(?= )", " Thị").replaceFirst("^ THI(?= )", " THỊ");
        List<String> same = sameLetters(family);
        if (same.size() != 1 || FAMILIES.contains(family.toLowerCase(Locale.ROOT))) {
            return family + given;
        }
        String spelt = same.get(0);
        boolean capitals = family.equals(family.toUpperCase(Locale.ROOT));
        return (capitals
                        ? spelt.toUpperCase(Locale.ROOT)
                        : spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1))
                + given;
    }

    /**
     * The words of a name, the family name surer when it is one, and so the Thị behind it: what there is of both is a
     * short list.
     */
    static List<Word> vouched(List<Word> words) {
        List<Word> vouched = new ArrayList<>(words);
        if (words.size() > 1 && sameLetters(words.get(0).text()).size() == 1) {
            vouched.set(0, surer(words.get(0)));
        }
        if (words.size() > 2 && Folded.letters(words.get(1).text()).equals("thi")) {
            vouched.set(1, surer(words.get(1)));
        }
        return vouched;
    }

    private static Word surer(Word word) {
        double sure = 1 - Confirmation.KNOWN_NAME.doubtLeft() * (1 - word.confidence());
        return new Word(word.text(), sure, word.x(), word.y(), word.width(), word.height());
    }

    private static List<String> sameLetters(String family) {
        String letters = Folded.letters(family);
        if (BY_LETTERS.containsKey(letters) || letters.length() < FEWEST_LETTERS_TO_REPAIR) {
            return BY_LETTERS.getOrDefault(letters, List.of());
        }
        return BY_LETTERS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().length() == letters.length() && Folded.distance(entry.getKey(), letters) == 1)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
