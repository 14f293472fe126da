package vn.hoso.ocr.extraction;

import java.util.Set;
import vn.hoso.ocr.recognition.Folded;

/** How Vietnamese names of people are written: family name first, each word with a capital, or all in capitals. */
final class PersonName {
    /** Two to seven words, each with one capital, or all in capitals. */
    static final String WORDS =
            "(?:\\p{Lu}[\\p{Ll}'’]*(?:\\s+\\p{Lu}[\\p{Ll}'’]*){1,6}|[\\p{Lu}'’]+(?:\\s+[\\p{Lu}'’]+){1,6})";

    /** Family names without their marks, those of the larger minorities included. */
    private static final Set<String> FAMILIES =
            Set.of(("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh"
                            + " doan lam mai trinh truong dao ha cao luong thai chau ta tang tong trieu to ton"
                            + " luu la lu lo lai quach phung phi nong nghiem ngu mac ma luc lieu kieu khuat"
                            + " khuong khuc kim giang giap hua hy huu dam diep dieu cu chu che cung cat bach"
                            + " be banh an au hoa vuong vi van ung tu tieu thieu thach than tan son sung sam"
                            + " rmah ro y h ksor nay siu kpa kpuih nie ayun eban bkrong quang phu o ong nham"
                            + " ninh ngan moc vang va thao sinh po hang hau lau cut coc cam ca can chang chao"
                            + " gia mua mung senh song sui trang vuu xong khong duy")
                    .split(" ", -1));

    private PersonName() {}

    /** Whether nothing seems lost of a name: two words alone are one only when the first is a family name. */
    static boolean whole(String name) {
        String[] words = name.split("\\s+", -1);
        return words.length > 2 || FAMILIES.contains(Folded.letters(words[0]));
    }
}
