package vn.hoso.ocr.recognition.spelling;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters are a possible Vietnamese syllable (âm tiết): an onset (âm đầu), a rhyme (vần) that goes with it, and
 * a tone (thanh) that the rhyme can bear, written over the right vowel. Source: the spelling rules taught in school
 * (Quyết định 240/QĐ, 5 March 1984). Where schools differ over the place of the tone (hòa, hoà; thúy, thuý) both are
 * possible.
 */
final class Syllable {

    /** Longest first, because "ngh" begins with "ng". */
    private static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x");

    private static final Set<String> RHYMES = words("""
            a ac ach ai am an ang anh ao ap at au ay
            ăc ăm ăn ăng ăp ăt
            âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et
            ê êch êm ên ênh êp êt êu
            i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
            oe oem oen oeo oet
            ô ôc ôi ôm ôn ông ôp ôt
            ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uêu uơ
            uy uya uych uynh uyt uyp uyu uyên uyêt uyn
            ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            y yêm yên yêng yêt yêu
            """);
    /** After "qu", whose u belongs to the onset. */
    private static final Set<String> RHYMES_AFTER_QU = words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eo et ê êch ên ênh êt êu i ich in it iu
            o oc on ot ôc ơ ơn ơt y ych yn ynh yt yu yên yêt yêu
            """);
    /** Onsets that are written so before i, e and ê only, and those that are written so before all others only. */
    private static final Set<String> BEFORE_FRONT_VOWELS = Set.of("k", "gh", "ngh");

    private static final Set<String> BEFORE_OTHER_VOWELS = Set.of("c", "g", "ng");
    private static final String FRONT_VOWELS = "eêiy";
    private static final String VOWELS_WITH_A_MARK = "ăâêôơư";
    private static final String VOWELS = "aăâeêioôơuưy";
    /** Open rhymes over which the tone stands on either vowel. */
    private static final Set<String> EITHER = Set.of("oa", "oe", "uy", "uya");

    private Syllable() {}

    /** Whether the letters of a word, in any case, are a possible syllable. */
    static boolean isPossible(String word) {
        Letters letters = Letters.of(word);
        return letters != null && isPossible(letters);
    }

    private static boolean isPossible(Letters letters) {
        String bare = letters.bare();
        for (String onset : ONSETS) {
            if (bare.startsWith(onset) && goesTogether(onset, bare.substring(onset.length()), letters)) {
                return true;
            }
        }
        return goesTogether("", bare, letters);
    }

    private static boolean goesTogether(String onset, String rest, Letters letters) {
        String rhyme = rhyme(onset, rest);
        if (rhyme == null || stopsWithoutItsTone(rhyme, letters.tone())) {
            return false;
        }
        char first = rhyme.charAt(0);
        if (onset.length() + rest.length() > rhyme.length()) {
            boolean front = FRONT_VOWELS.indexOf(first) >= 0;
            if (front ? BEFORE_OTHER_VOWELS.contains(onset) : BEFORE_FRONT_VOWELS.contains(onset)) {
                return onset.equals("g") && first == 'i'; // gì, gìn, giếng: the i is of both
            }
        }
        int place = letters.toned() - (letters.bare().length() - rhyme.length());
        return letters.toned() < 0 || isWrittenOver(rhyme, place, onset);
    }

    private static @Nullable String rhyme(String onset, String rest) {
        Set<String> rhymes = onset.equals("qu") ? RHYMES_AFTER_QU : RHYMES;
        return rhymes.contains(rest) ? rest : null;
    }

    private static boolean stopsWithoutItsTone(String rhyme, Tone tone) {
        boolean stop = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
        return stop && !tone.endsInAStop();
    }

    private static boolean isWrittenOver(String rhyme, int place, String onset) {
        if (place < 0 || VOWELS.indexOf(rhyme.charAt(place)) < 0) {
            return false;
        }
        int marked = lastMarked(rhyme);
        if (marked >= 0) {
            return place == marked || (rhyme.equals("ưa") && place == 0);
        }
        int vowels = vowels(rhyme);
        if (vowels == 1) {
            return place == 0;
        }
        if (EITHER.contains(rhyme)) {
            return onset.equals("qu") || place < 2;
        }
        if (vowels < rhyme.length()) {
            return place == vowels - 1; // a consonant follows: toán, huỳnh
        }
        return place == (vowels == 3 ? 1 : 0); // khuỷu, ngoài; cái, múa
    }

    private static int lastMarked(String rhyme) {
        if (rhyme.equals("ưu") || rhyme.equals("ưi") || rhyme.equals("ưa")) {
            return 0;
        }
        int marked = -1;
        for (int i = 0; i < rhyme.length(); i++) {
            marked = VOWELS_WITH_A_MARK.indexOf(rhyme.charAt(i)) >= 0 ? i : marked;
        }
        return marked;
    }

    private static int vowels(String rhyme) {
        int vowels = 0;
        while (vowels < rhyme.length() && VOWELS.indexOf(rhyme.charAt(vowels)) >= 0) {
            vowels++;
        }
        return vowels;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
