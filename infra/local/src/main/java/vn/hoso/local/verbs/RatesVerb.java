package vn.hoso.local.verbs;

import java.util.LinkedHashMap;
import java.util.Locale;
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
@Command(
        name = "rates",
        description = "Conversion rates, each with its counts and the id of its definition.",
        subcommands = {FreezeRatesVerb.class, ReportRatesVerb.class, DebtRatesVerb.class, RecountRatesVerb.class})
final class RatesVerb implements Callable<Integer> {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-\\d{2})?))?");

    @Mixin
    EditionOption where = new EditionOption();

    @Option(
            names = "--from",
            paramLabel = "PERIOD",
            description = "First period: 2023, 2023-H1, 2023-Q1, 2023-01 or 2023-01-15.")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "PERIOD", description = "Last period, inclusive.")
    Optional<String> to = Optional.empty();

    @Option(
            names = "--calendar",
            paramLabel = "C",
            description = "calendar, the default, or report15: periods of state reports, which close on the 14th.")
    Optional<String> calendar = Optional.empty();

    @Option(
            names = "--definition",
            paramLabel = "ID",
            description = "One definition, or all. Default: those that are told as messages, old rules and new.")
    Optional<String> definition = Optional.empty();

    @Option(
            names = "--agencies",
            paramLabel = "V",
            description = "were, the default: agencies as they were in the period; are: as they are today.")
    Optional<String> agencies = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "By the records as they stood: 2023-11-01T08:00:00Z, or 2023-11-01 for the end of that day.")
    Optional<String> asOf = Optional.empty();

    @Option(
            names = "--base",
            paramLabel = "PERIOD",
            description = "What changes are measured against: 2022, or 2023-01/2023-09. Default: the same period of the"
                    + " year before.")
    Optional<String> base = Optional.empty();

    @Option(
            names = "--explain",
            description =
                    "The dossiers that are counted and not met, then those of the period that are left out, each with the"
                            + " reasons. Needs --definition, and --agency or --group.")
    boolean explain;

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
        from.ifPresent(period -> question.put("from", period(period)));
        to.ifPresent(period -> question.put("to", period(period)));
        calendar.ifPresent(name -> question.put("calendar", name.toUpperCase(Locale.ROOT)));
        agencies.ifPresent(view -> question.put("agencies", view.toUpperCase(Locale.ROOT)));
        asOf.ifPresent(time -> question.put("asOf", time));
        base.ifPresent(span -> {
            String[] ends = span(span).split("/", 2);
            question.put("baseFrom", ends[0]);
            question.put("baseTo", ends[ends.length - 1]);
        });
        whose.agency.ifPresent(code -> question.put("agency", code));
        whose.group.ifPresent(code -> question.put("group", code));
        if (explain) {
            explain(question);
        } else {
            definition.ifPresent(id -> question.put("definition", id));
            figures(question);
        }
        return 0;
    }

    private void figures(Map<String, String> question) {
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
    }

    private void explain(Map<String, String> question) {
        if (definition.isEmpty() || (whose.agency.isEmpty() && whose.group.isEmpty())) {
            throw new EditionFailure(
                    EditionFailure.Kind.USAGE, "--explain needs --definition ID, and --agency CODE or --group G.");
        }
        var explanation = new ExplainRates(new Line(where.running()), new Say(spec, form.json), language);
        if (form.json) {
            explanation.json(definition.get(), question);
        } else if (form.csv) {
            explanation.csv(definition.get(), question);
        } else {
            explanation.table(definition.get(), question);
        }
    }

    /** One period, or from one to another with a slash between. */
    static String span(String text) {
        for (String end : text.split("/", 2)) {
            period(end);
        }
        return text;
    }

    static String period(String text) {
        if (!PERIOD.matcher(text).matches()) {
            throw new EditionFailure(
                    EditionFailure.Kind.USAGE,
                    "'" + text + "' is not a period; write 2023, 2023-H1, 2023-Q1, 2023-01 or 2023-01-15.");
        }
        return text;
    }
}
