package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.line.Line;

/** Writes the report of a period. */
@Command(
        name = "report",
        description =
                "Writes every figure of a period, ready to be handed in: as PDF/A, or as a workbook. Of a period that"
                        + " is frozen it tells what was published.")
final class ReportRatesVerb extends EditionVerb {

    @Parameters(paramLabel = "PERIOD", description = "2023-10, 2023-Q1, 2023, or 2023-01/2023-10.")
    String period = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "A name that ends in .pdf or .xlsx.")
    Path out = Path.of("");

    @Option(names = "--calendar", paramLabel = "C", description = "calendar, the default, or report15.")
    Optional<String> calendar = Optional.empty();

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language: vi or en. Default: vi.")
    TableLanguage language = TableLanguage.VI;

    @Override
    public Integer call() {
        String kind = kind();
        Map<String, String> question = new LinkedHashMap<>();
        question.put("period", RatesVerb.span(period));
        question.put("lang", language.name().toLowerCase(Locale.ROOT));
        calendar.ifPresent(name -> question.put("calendar", name.toUpperCase(Locale.ROOT)));
        new Line(where.running()).reportRates(kind, question, out);
        say().line("Written: " + out.toAbsolutePath());
        return 0;
    }

    private String kind() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return "pdf";
        }
        if (name.endsWith(".xlsx")) {
            return "xlsx";
        }
        throw new EditionFailure(EditionFailure.Kind.USAGE, "--out " + out + " ends neither in .pdf nor in .xlsx.");
    }
}
