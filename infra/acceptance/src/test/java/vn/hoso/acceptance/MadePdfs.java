package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;

/** The PDFs that an edition has made so far, whichever test had them made, as an archive would judge them. */
final class MadePdfs {

    private static final String DOCUMENTS = "documents";

    private final Path folder;

    /**
     * Judges them.
     *
     * @param folder for their copies
     */
    MadePdfs(Path folder) {
        this.folder = folder;
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * Where one breaches PDF/A-2b, or another tool reads other words from it than were recognised.
     *
     * @param atLeast how many must have been made
     */
    List<String> problems(Door door, int atLeast) {
        try (ObjectStore objects = door.objects()) {
            List<String> pdfs = objects.list(DOCUMENTS, "")
                    .map(ListedObject::key)
                    .filter(key -> key.endsWith(".pdf"))
                    .toList();
            assertThat(pdfs).hasSizeGreaterThanOrEqualTo(atLeast);
            return pdfs.parallelStream()
                    .flatMap(key -> problems(objects, key).stream())
                    .toList();
        }
    }

    private List<String> problems(ObjectStore objects, String key) {
        Path pdf = folder.resolve(key.replace('/', '-'));
        objects.download(DOCUMENTS, key, pdf);
        var problems = new ArrayList<String>();
        breaches(pdf).forEach(breach -> problems.add(key + " breaches PDF/A-2b: " + breach));
        String text = new String(objects.read(DOCUMENTS, key.replaceAll("pdf$", "txt")), StandardCharsets.UTF_8);
        String copied = pdftotext(pdf);
        if (!words(copied).equals(words(text))) {
            problems.add(key + " says " + words(copied) + " instead of " + words(text));
        }
        return problems;
    }

    private static List<String> breaches(Path pdf) {
        try (var parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new AssertionError("veraPDF could not check " + pdf, e);
        }
    }

    /** In the order in which the text stands in the file; by place on the page, two columns would be read across. */
    static String pdftotext(Path pdf) {
        try {
            Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text, wherever its lines end. */
    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
