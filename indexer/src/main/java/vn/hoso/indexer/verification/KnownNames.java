package vn.hoso.indexer.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.Agency;
import vn.hoso.indexer.search.FoldedText;
import vn.hoso.indexer.site.Formats;

/** Finds names of agencies in a reading, past and present, and spells them as the list of agencies does. */
@Component
class KnownNames {

    private static final Pattern SIGNS_AFTER = Pattern.compile("[^\\p{L}\\p{N}]*$");

    private final Agencies agencies;
    private final Clock clock;

    KnownNames(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The reading with a name in it as the list has it, then with the name of whoever took over; none without a name. */
    List<Spelling> in(String reading) {
        List<String> words = words(reading);
        List<String> keys = keys(words);
        var found = new ArrayList<Spelling>();
        for (Agency agency : agencies.all()) {
            List<String> name = keys(words(agency.nameVi()));
            int at = Collections.indexOfSubList(keys, name);
            if (at >= 0) {
                int end = at + name.size();
                found.add(new Spelling(with(words, at, end, agency.nameVi()), Spelling.Source.AGENCY, 0));
                heirs(agency)
                        .map(heir -> new Spelling(with(words, at, end, heir), Spelling.Source.SUCCESSOR, 0))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Stream<String> heirs(Agency agency) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        return agencies.lineage().goesOnAs(agency.code(), today).stream()
                .flatMap(code -> agencies.find(code, today).stream())
                .map(Agency::nameVi);
    }

    /** The name in the letter case of the words in whose place it stands, and with the signs after them. */
    private static String with(List<String> words, int from, int to, String name) {
        String standing = String.join(" ", words.subList(from, to));
        String written = standing.equals(standing.toUpperCase(Locale.ROOT))
                ? name.toUpperCase(Locale.ROOT)
                : Character.isLowerCase(standing.codePointAt(0)) ? StringUtils.uncapitalize(name) : name;
        Matcher signs = SIGNS_AFTER.matcher(standing);
        var all = new ArrayList<>(words.subList(0, from));
        all.add(signs.find() ? written + signs.group() : written);
        all.addAll(words.subList(to, words.size()));
        return String.join(" ", all);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(FoldedText::folded).toList();
    }
}
