package vn.hoso.local.verbs;

import java.util.List;

/** The language of a table for people; its code ends the names of the properties that the indexer gives twice. */
enum TableLanguage {
    /** Vietnamese. */
    VI("Vi"),
    /** English. */
    EN("En");

    private final String ending;

    TableLanguage(String ending) {
        this.ending = ending;
    }

    /** Names of the columns of rates. */
    List<String> head() {
        return switch (this) {
            case VI -> List.of("Cơ quan", "Định nghĩa", "Tỷ lệ", "So với kỳ gốc", "Hồ sơ");
            case EN -> List.of("Agency", "Definition", "Rate", "Against the base", "Dossiers");
        };
    }

    /** Picks the words of this language. */
    String say(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }

    /** The property with the text of this language, for example {@code nameVi}. */
    String property(String name) {
        return name + ending;
    }
}
