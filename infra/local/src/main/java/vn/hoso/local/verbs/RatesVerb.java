package vn.hoso.local.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.line.Line;

/** Prints conversion rates. */
@Command(name = "rates", description = "Conversion rates, each with its counts and the id of its definition.")
final class RatesVerb implements Callable<Integer> {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "First month.")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "Last month, inclusive.")
    Optional<String> to = Optional.empty();

    @ArgGroup
    Whose whose = new Whose();

    @Option(names = "--all", description = "Every agency in the table too, not the two groups alone.")
    boolean all;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the table: vi or en. Default: vi.")
    TableLanguage language = TableLanguage.VI;

    @ArgGroup
    Form form = new Form();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** One agency, or a group. */
    static final class Whose {
        @Option(names = "--agency", paramLabel = "CODE", description = "One agency.")
        Optional<String> agency = Optional.empty();

        @Option(names = "--group", paramLabel = "G", description = "One group: ministry or locality.")
        Optional<String> group = Optional.empty();
    }

    /** How they are printed. */
    static final class Form {
        @Option(names = "--csv", description = "As CSV.")
        boolean csv;

        @Option(names = "--json", description = "One object a line for each rate.")
        boolean json;
    }

    @Override
    public Integer call() {
        Map<String, String> question = new LinkedHashMap<>();
        from.ifPresent(month -> question.put("from", month(month)));
        to.ifPresent(month -> question.put("to", month(month)));
        whose.agency.ifPresent(code -> question.put("agency", code));
        whose.group.ifPresent(code -> question.put("group", code));
        var say = new Say(spec, form.json);
        var line = new Line(where.running());
        if (form.json) {
            line.rates(question).forEach(rate -> say.line(rate.toString()));
        } else if (form.csv) {
            say.raw(line.ratesCsv(question));
        } else if (whose.agency.isPresent() || whose.group.isPresent() || all) {
            say.raw(RatesTable.of(line.rates(question), language));
        } else {
            say.raw(RatesTable.ofGroups(line.rates(question), language));
        }
        return 0;
    }

    private static String month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new EditionFailure(EditionFailure.Kind.USAGE, "'" + text + "' is not a month; write it as 2023-01.");
        }
        return text;
    }
}
