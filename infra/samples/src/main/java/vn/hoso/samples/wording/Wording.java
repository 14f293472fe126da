package vn.hoso.samples.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences put together from the lists of {@code wording.txt}: {@code {name}} stands for a choice from that list, and
 * a few names stand for numbers, sums, dates and people. All that comes out is NFC.
 */
public final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final Map<String, List<String>> LISTS = read();
    private static final Map<String, Function<Draw, String>> MADE = Map.ofEntries(
            Map.entry("n1", draw -> Integer.toString(draw.between(2, 9))),
            Map.entry("n2", draw -> Integer.toString(draw.between(10, 99))),
            Map.entry("n3", draw -> Integer.toString(draw.between(100, 999))),
            Map.entry("n3b", draw -> Integer.toString(draw.between(100, 999))),
            Map.entry("n4", draw -> Integer.toString(draw.between(1000, 4999))),
            Map.entry("pct", draw -> draw.between(51, 99) + "," + draw.between(10, 99)),
            Map.entry("pct1", draw -> draw.between(1, 9) + "," + draw.between(1, 9)),
            Map.entry(
                    "money",
                    draw -> String.format(Locale.ROOT, "%d.%d00.000", draw.between(1, 980), draw.between(1, 9))),
            Map.entry("dmy", draw -> dateInWords(date(draw))),
            Map.entry("born", draw -> Integer.toString(draw.between(1945, 2006))),
            Map.entry("phone", Wording::phone),
            Map.entry("person", draw -> Person.drawn(draw).name()),
            Map.entry("man", draw -> say(draw, "{surname} {male} {maleGiven}")));

    private Wording() {}

    /** One choice from the named list, its slots filled. */
    public static String from(Draw draw, String list) {
        return say(draw, "{" + list + "}");
    }

    /** The pattern with its slots filled. */
    public static String say(Draw draw, String pattern) {
        Matcher slots = SLOT.matcher(pattern);
        StringBuilder said = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(said, Matcher.quoteReplacement(filled(draw, slots.group(1))));
        }
        return slots.appendTail(said).toString();
    }

    /** A day of the last years. */
    public static LocalDate date(Draw draw) {
        return LocalDate.of(2021, 1, 1).plusDays(draw.between(0, 2100));
    }

    /** A mobile number of ten digits, in one of the usual spacings. */
    public static String phone(Draw draw) {
        String digits = draw.of("090", "091", "093", "094", "096", "097", "098", "035", "038", "070", "077", "082")
                + draw.digits(7);
        return draw.chance(0.7)
                ? digits
                : digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    /** {@code 05/3/2024}: days below ten and the first two months bear a nought (Decree 30/2020, Appendix I). */
    public static String dateInWords(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%s/%d", date.getDayOfMonth(), month(date), date.getYear());
    }

    /** The month as the decree has it: 01 and 02, then without a nought. */
    public static String month(LocalDate date) {
        return date.getMonthValue() < 3 ? "0" + date.getMonthValue() : Integer.toString(date.getMonthValue());
    }

    /** With its first letter in capitals. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String filled(Draw draw, String name) {
        Function<Draw, String> made = MADE.get(name);
        if (made != null) {
            return made.apply(draw);
        }
        List<String> choices = LISTS.get(name);
        if (choices == null) {
            throw new IllegalArgumentException("wording.txt has no list [" + name + "]");
        }
        return say(draw, draw.of(choices));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), open);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                open.add(Normalizer.normalize(line, Normalizer.Form.NFC));
            }
        }
        return lists;
    }

    private static List<String> lines() {
        try (InputStream file = Wording.class.getResourceAsStream("wording.txt")) {
            if (file == null) {
                throw new IllegalStateException("wording.txt is not beside its class: build infra/samples again");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read wording.txt", e);
        }
    }
}
