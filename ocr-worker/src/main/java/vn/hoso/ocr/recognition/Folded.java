package vn.hoso.ocr.recognition;

import java.text.Normalizer;
import java.util.Locale;

/** A word as it is compared when accents may be misread: letters and digits alone, without marks, in lower case. */
final class Folded {

    private Folded() {}

    static String of(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
