package vn.hoso.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The scans shipped with the product: papers of five agencies, in each format that office scanners give. */
public final class SampleLibrary {
    /** The list of the scans, beside them: file, agency, counter, dossier (empty: the code is read on the page). */
    public static final String LIST = "samples.csv";

    private static final String DAK_LAK = "H15.50.05";

    private SampleLibrary() {}

    /**
     * One scan of the library.
     *
     * @param file name of the file
     * @param agency code of the agency whose counter scans it
     * @param counter counter at which it is scanned
     * @param dossier dossier it is dropped under, or empty when only the page tells
     * @param paper what stands on it
     */
    public record Sample(String file, String agency, String counter, String dossier, SamplePaper paper) {
        private void writeTo(Path folder) throws IOException {
            Path to = folder.resolve(file);
            switch (file.substring(file.lastIndexOf('.') + 1)) {
                case "tif" -> paper.writeTiff(to);
                case "jpg" -> paper.writeJpeg(to);
                case "png" -> paper.writePng(to);
                default -> {
                    if (paper.noise().equals(ScannerNoise.NONE)) {
                        paper.writeBornDigitalPdf(to);
                    } else {
                        paper.writePdf(to);
                    }
                }
            }
        }
    }

    /** Writes every scan and the list into the folder, which is made when missing. */
    public static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> rows = new ArrayList<>(List.of("file,agency,counter,dossier"));
        for (Sample sample : samples()) {
            sample.writeTo(folder);
            rows.add(String.join(",", sample.file(), sample.agency(), sample.counter(), sample.dossier()));
        }
        Files.write(folder.resolve(LIST), rows, StandardCharsets.UTF_8);
    }

    /** Writes the library into the folder named by the first argument. */
    public static void main(String[] folder) throws IOException {
        writeTo(Path.of(folder[0]));
    }

    /** The scans, in the order in which they are dropped. */
    public static List<Sample> samples() {
        return List.of(
                new Sample(
                        "01-to-khai-khai-sinh.pdf",
                        DAK_LAK,
                        "1",
                        DAK_LAK + "-261008-0001",
                        CounterPapers.birthDeclaration()),
                new Sample("02-quyet-dinh.pdf", DAK_LAK, "2", DAK_LAK + "-261008-0002", AgencyPapers.decision()),
                new Sample("03-don-de-nghi.jpg", DAK_LAK, "1", "", CounterPapers.application(DAK_LAK + "-261009-0003")),
                new Sample(
                        "04-giay-xac-nhan.tif", DAK_LAK, "1", DAK_LAK + "-261009-0004", CounterPapers.confirmation()),
                new Sample("05-cong-van.pdf", "H26.10", "3", "H26.10-261012-0005", AgencyPapers.officialLetter()),
                new Sample("06-thong-bao.tif", "H29.20", "1", "H29.20-261012-0006", AgencyPapers.notice()),
                new Sample("07-to-trinh.jpg", "H26.10", "3", "H26.10-261013-0007", AgencyPapers.submission()),
                new Sample("08-giay-moi.png", "H48.12", "1", "H48.12-261013-0008", AgencyPapers.invitation()),
                new Sample("09-bao-cao.pdf", "G15.02", "1", "G15.02-261014-0009", AgencyPapers.report()),
                new Sample("10-ke-hoach.pdf", "G15.02", "1", "G15.02-261014-0010", AgencyPapers.plan()),
                new Sample("11-chi-thi.pdf", "H48.12", "2", "H48.12-261015-0011", AgencyPapers.directive()),
                new Sample("12-bien-ban.pdf", "H29.20", "1", "", CounterPapers.minutes("H29.20-261015-0012")));
    }
}
