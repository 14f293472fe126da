package vn.hoso.indexer.rates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.dossier.FiledPaper;

/**
 * The dossiers behind a figure as CSV (RFC 4180), each with the reasons why it is not met, in both languages; and the
 * papers behind it, each with the hash of its original and whoever answers for it.
 */
@Component
class BehindCsv {

    private static final CSVFormat DOSSIERS = head(
            "code",
            "agency",
            "procedure",
            "channel",
            "received_on",
            "definition",
            "met",
            "causes",
            "reasons_vi",
            "reasons_en",
            "components");
    private static final CSVFormat PAPERS = head(
            "code",
            "component",
            "type",
            "original",
            "number",
            "first_page",
            "last_page",
            "verified_by",
            "verified_at",
            "sent_back_for");

    private final DossiersBehind behind;

    BehindCsv(DossiersBehind behind) {
        this.behind = behind;
    }

    private static CSVFormat head(String... columns) {
        return CSVFormat.RFC4180.builder().setHeader(columns).get();
    }

    /** A line a dossier. */
    void dossiers(Behind asked, OutputStream out) throws IOException {
        write(DOSSIERS, asked, out, dossier -> Stream.of(line(asked.definition(), dossier)));
    }

    /** A line a paper filed under one of the dossiers. */
    void papers(Behind asked, OutputStream out) throws IOException {
        write(PAPERS, asked, out, dossier -> dossier.papers().stream().map(BehindCsv::line));
    }

    private void write(
            CSVFormat format, Behind asked, OutputStream out, Function<CountedDossier, Stream<List<?>>> lines)
            throws IOException {
        try (var csv = format.print(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            behind.forEach(
                    asked,
                    dossier -> lines.apply(dossier).forEach(line -> {
                        try {
                            csv.printRecord(line);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        }
    }

    private static List<?> line(RateDefinition definition, CountedDossier dossier) {
        return Arrays.asList(
                dossier.code(),
                dossier.agency(),
                dossier.procedure(),
                dossier.channel(),
                dossier.receivedOn(),
                definition.id(),
                dossier.met(),
                dossier.reasons().stream().map(Reason::cause).distinct().collect(Collectors.joining("; ")),
                joined(dossier, Reason::vi),
                joined(dossier, Reason::en),
                dossier.components().stream()
                        .map(one -> one.code() + ": " + one.state())
                        .collect(Collectors.joining("; ")));
    }

    private static List<?> line(FiledPaper paper) {
        return Arrays.asList(
                paper.dossier(),
                paper.component(),
                paper.type(),
                paper.scan(),
                paper.number(),
                paper.firstPage(),
                paper.lastPage(),
                paper.signedOffBy(),
                paper.signedOffAt(),
                paper.sentBackFor());
    }

    private static String joined(CountedDossier dossier, Function<Reason, String> text) {
        return dossier.reasons().stream().map(text).collect(Collectors.joining("; "));
    }
}
