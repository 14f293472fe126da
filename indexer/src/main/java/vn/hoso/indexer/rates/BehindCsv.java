package vn.hoso.indexer.rates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** The dossiers behind a figure as CSV (RFC 4180), each with the reasons why it is not met, in both languages. */
@Component
class BehindCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "code",
                    "agency",
                    "procedure",
                    "channel",
                    "received_on",
                    "definition",
                    "met",
                    "causes",
                    "reasons_vi",
                    "reasons_en")
            .get();

    private final DossiersBehind behind;

    BehindCsv(DossiersBehind behind) {
        this.behind = behind;
    }

    void write(Behind asked, OutputStream out) throws IOException {
        try (var csv = FORMAT.print(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            behind.forEach(asked, dossier -> write(csv, asked.definition().id(), dossier));
        }
    }

    private static void write(CSVPrinter csv, String definition, CountedDossier dossier) {
        try {
            csv.printRecord(
                    dossier.code(),
                    dossier.agency(),
                    dossier.procedure(),
                    dossier.channel(),
                    dossier.receivedOn(),
                    definition,
                    dossier.met(),
                    dossier.reasons().stream().map(Reason::cause).distinct().collect(Collectors.joining("; ")),
                    joined(dossier, Reason::vi),
                    joined(dossier, Reason::en));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(CountedDossier dossier, Function<Reason, String> text) {
        return dossier.reasons().stream().map(text).collect(Collectors.joining("; "));
    }
}
