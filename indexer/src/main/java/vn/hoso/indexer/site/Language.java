package vn.hoso.indexer.site;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the pages; Vietnamese is the first and the one meant when nothing else was chosen. */
public enum Language {
    /** Vietnamese: 1.234,56. */
    VI(Locale.forLanguageTag("vi")),
    /** English: 1,234.56. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale whose messages are shown. */
    public Locale locale() {
        return locale;
    }

    /** {@code vi} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language a locale stands for: English only when it says so. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    /** The language of a code typed in an address, or empty when it is neither of the two. */
    static Optional<Language> named(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    Language other() {
        return this == VI ? EN : VI;
    }
}
