package vn.hoso.indexer.verification;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The document types that the pages have words for: whatever the reader knows, and no other can be meant. */
@Component
class TypeNames {

    private static final String KEY = "reading.type.";

    /** Names by code, in the order of the language of the page. */
    Map<String, String> all() {
        Locale locale = LocaleContextHolder.getLocale();
        ResourceBundle words = ResourceBundle.getBundle("messages/reading", locale);
        var names = new LinkedHashMap<String, String>();
        words.keySet().stream()
                .filter(key -> key.startsWith(KEY) && !key.endsWith(".UNKNOWN"))
                .sorted(Comparator.comparing(words::getString, Collator.getInstance(locale)))
                .forEach(key -> names.put(key.substring(KEY.length()), words.getString(key)));
        return names;
    }
}
