package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.ShippedList;

/** Names that papers begin with, by which a lost mark is put back: the bodies and posts of the decree and the agency list. */
final class KnownNames {
    private static final String AGENCIES = "/agencies.csv";
    private static final List<String> BODIES = List.of(
            "ỦY BAN NHÂN DÂN",
            "HỘI ĐỒNG NHÂN DÂN",
            "VĂN PHÒNG",
            "THÀNH PHỐ",
            "CHÍNH PHỦ",
            "THỦ TƯỚNG CHÍNH PHỦ",
            "SỞ TƯ PHÁP",
            "SỞ TÀI CHÍNH",
            "SỞ NỘI VỤ",
            "SỞ XÂY DỰNG",
            "SỞ Y TẾ",
            "SỞ CÔNG THƯƠNG",
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
            "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
            "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
            "SỞ VĂN HÓA VÀ THỂ THAO",
            "SỞ DU LỊCH",
            "SỞ NGOẠI VỤ",
            "SỞ DÂN TỘC VÀ TÔN GIÁO",
            "SỞ GIAO THÔNG VẬN TẢI",
            "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
            "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
            "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
            "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
            "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
            "THANH TRA TỈNH",
            "VĂN PHÒNG ỦY BAN NHÂN DÂN",
            "PHÒNG KINH TẾ",
            "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ",
            "PHÒNG VĂN HÓA - XÃ HỘI",
            "PHÒNG TƯ PHÁP",
            "PHÒNG NỘI VỤ",
            "PHÒNG TÀI CHÍNH - KẾ HOẠCH",
            "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG",
            "CỤC THUẾ",
            "KHO BẠC NHÀ NƯỚC",
            "BẢO HIỂM XÃ HỘI",
            "TÒA ÁN NHÂN DÂN",
            "VIỆN KIỂM SÁT NHÂN DÂN",
            "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
            "ĐẤT ĐAI");

    /** Posts of those who sign. */
    static final List<String> POSTS = List.of(
            "CHỦ TỊCH",
            "GIÁM ĐỐC",
            "BỘ TRƯỞNG",
            "THỨ TRƯỞNG",
            "CỤC TRƯỞNG",
            "VỤ TRƯỞNG",
            "CHÁNH VĂN PHÒNG",
            "CHÁNH THANH TRA",
            "CHÁNH ÁN",
            "TRƯỞNG PHÒNG",
            "TRƯỞNG BAN",
            "TRƯỞNG ĐOÀN",
            "HIỆU TRƯỞNG",
            "VIỆN TRƯỞNG",
            "BÍ THƯ",
            "PHÓ");

    private static final Map<String, String> BY_LETTERS = load();

    private KnownNames() {}

    /** The name with known parts as they are spelt; the letters without marks must be the same: nothing is guessed. */
    static String corrected(String name) {
        List<String> words = List.of(name.split(" ", -1));
        List<String> corrected = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = words.size();
            while (to > from && !BY_LETTERS.containsKey(Folded.letters(String.join("", words.subList(from, to))))) {
                to--;
            }
            String known = BY_LETTERS.get(Folded.letters(String.join("", words.subList(from, to))));
            corrected.add(known == null ? words.get(from) : known);
            from = Math.max(to, from + 1);
        }
        return String.join(" ", corrected);
    }

    /** A place spelt as in the agency list, by the same letters with or without "tỉnh" or "thành phố"; else null. */
    static @Nullable String place(String name) {
        String letters = Folded.letters(name);
        for (String before : List.of("", "tinh", "thanhpho")) {
            String known = BY_LETTERS.get(before + letters);
            if (known != null) {
                String[] read = name.split(" ", -1);
                String[] spelt = known.split(" ", -1);
                return IntStream.range(0, Math.min(read.length, spelt.length))
                        .mapToObj(i -> cased(spelt[spelt.length - Math.min(read.length, spelt.length) + i], read[i]))
                        .collect(Collectors.joining(" "));
            }
        }
        return null;
    }

    /** A word spelt in capitals, in the capitals and small letters of the word as read. */
    private static String cased(String capitals, String read) {
        String small = capitals.toLowerCase(Locale.ROOT);
        return read.equals(read.toLowerCase(Locale.ROOT)) ? small : capitals.charAt(0) + small.substring(1);
    }

    /** Whether a name is made of known parts only. */
    static boolean known(String name) {
        String rest = Folded.letters(name);
        while (!rest.isEmpty()) {
            String left = rest;
            int longest = BY_LETTERS.keySet().stream()
                    .filter(left::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest == 0) {
                return false;
            }
            rest = rest.substring(longest);
        }
        return true;
    }

    private static Map<String, String> load() {
        Map<String, String> names = new LinkedHashMap<>();
        BODIES.forEach(name -> names.put(Folded.letters(name), name));
        POSTS.forEach(name -> names.put(Folded.letters(name), name));
        ShippedList.lines(KnownNames.class, AGENCIES).stream()
                .skip(1)
                .map(KnownNames::nameIn)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .forEach(name -> names.put(Folded.letters(name), name));
        return names;
    }

    /** Second column; a quoted one has commas. */
    private static String nameIn(String row) {
        String rest = row.substring(row.indexOf(',') + 1);
        return rest.startsWith("\"") ? rest.substring(1, rest.indexOf('"', 1)) : rest.substring(0, rest.indexOf(','));
    }
}
