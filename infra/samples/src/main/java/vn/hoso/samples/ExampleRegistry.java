package vn.hoso.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shipped register of dossiers: each one made up, all of them together giving the figures published for ten months
 * of 2023 and, at the same time, those for nine months, with their bases of 2022.
 *
 * <p>In every month each group receives 1,000 paper dossiers and 200 online ones; 1,000 of the 1,200 end in a paper
 * result. So October is what brings nine months to ten, and both round as published.
 */
public final class ExampleRegistry {
    /** Columns of the register. */
    public static final String COLUMNS = "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,"
            + "resultIssued,resultVerified,components";

    /** Paper dossiers that a group receives in a month, and as many with a paper result. */
    static final int A_MONTH = 1000;

    private static final List<String> MINISTRIES = List.of(
            "G01", "G02", "G03", "G04", "G06", "G07", "G08", "G09", "G10", "G12", "G13", "G14", "G15", "G16", "G17",
            "G18");
    private static final List<String> LOCALITIES = IntStream.rangeClosed(1, 63)
            .mapToObj(n -> (n < 10 ? "H0" : "H") + n)
            .toList();

    /** Counts to reach by the end of September and of October: converted paper dossiers, electronic results. */
    record Published(
            List<String> agencies, int year, int convertedNine, int convertedTen, int issuedNine, int issuedTen) {}

    private static final List<Published> FIGURES = List.of(
            new Published(MINISTRIES, 2022, 4652, 5169, 970, 1078), // 51.69 · 10.78
            new Published(MINISTRIES, 2023, 7325, 8242, 2203, 2693), // 81.39, 82.42 · 24.48, 26.93
            new Published(LOCALITIES, 2022, 3496, 3884, 1183, 1314), // 38.84 · 13.14
            new Published(LOCALITIES, 2023, 6322, 7015, 3505, 4091)); // 70.24, 70.15 · 38.94, 40.91

    private ExampleRegistry() {}

    /** Writes the register as UTF-8 CSV with a head line. */
    public static void writeCsv(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(COLUMNS + "\n");
            for (String row : rows()) {
                out.write(row + "\n");
            }
        }
    }

    /** Writes the register to the file named by the first argument. */
    public static void main(String[] file) throws IOException {
        writeCsv(Path.of(file[0]));
    }

    static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Published published : FIGURES) {
            for (int month = 1; month <= 10; month++) {
                int convert = ofMonth(month, published.convertedNine(), published.convertedTen());
                int issue = ofMonth(month, published.issuedNine(), published.issuedTen());
                rows.addAll(new RegistryMonth(published.agencies(), published.year(), month).rows(convert, issue));
            }
        }
        rows.addAll(awaitingTheirPapers());
        return rows;
    }

    /** How many of a month: rising through the first nine, what is left in October. */
    static int ofMonth(int month, int nine, int ten) {
        return month == 10 ? ten - nine : upTo(month, nine) - upTo(month - 1, nine);
    }

    private static int upTo(int month, int nine) {
        // Weights 0.92 to 1.08 in steps of 0.02; their sum over nine months is 9.
        double weight = IntStream.rangeClosed(1, month)
                .mapToDouble(m -> 0.90 + 0.02 * m)
                .sum();
        return (int) Math.round(nine * weight / 9);
    }

    /** Dossiers of October 2026 with no paper filed yet: those of the sample scans, and more for papers of one's own. */
    private static List<String> awaitingTheirPapers() {
        List<String> rows = new ArrayList<>();
        for (SampleLibrary.Sample sample : SampleLibrary.samples()) {
            String onPage = sample.paper().dossierCode();
            rows.add(awaiting(sample.dossier().isEmpty() && onPage != null ? onPage : sample.dossier()));
        }
        for (String agency : List.of("H15.50.05", "H26.10", "H29.20", "G15.02")) {
            for (int ordinal = 101; ordinal <= 108; ordinal++) {
                rows.add(awaiting(agency + "-261016-0" + ordinal));
            }
        }
        return rows;
    }

    private static String awaiting(String code) {
        String[] parts = code.split("-", -1);
        int day = Integer.parseInt(parts[1]);
        LocalDate received = LocalDate.of(2000 + day / 10000, day / 100 % 100, day % 100);
        return String.join(
                ",",
                code,
                parts[0],
                "1.001193",
                "COUNTER",
                received.toString(),
                "2",
                "",
                "true",
                "false",
                "false",
                "TP01/true/MISSING;TP02/true/MISSING");
    }
}
