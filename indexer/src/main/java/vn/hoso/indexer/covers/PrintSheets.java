package vn.hoso.indexer.covers;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.dossier.Dossiers;

/** Prints cover sheets, and separator sheets where asked, for dossiers of the register. */
@Component
public class PrintSheets {

    private final Dossiers dossiers;
    private final PrintRuns runs;
    private final SetSheets setSheets;

    PrintSheets(Dossiers dossiers, PrintRuns runs, SetSheets setSheets) {
        this.dossiers = dossiers;
        this.runs = runs;
        this.setSheets = setSheets;
    }

    /**
     * The sheets as PDF, in the order of the dossiers; printing the same again gives the same marks.
     *
     * @param declared one entry a dossier
     * @param counter the counter that prints, for people; blank when it is not known
     * @throws UnprintableSheetsException when a dossier is not in the register, comes twice, or has more counts than papers
     */
    public byte[] pdf(List<Declared> declared, boolean separators, String counter) {
        var entries = new ArrayList<PrintRun.Entry>();
        Set<String> named = new HashSet<>();
        for (Declared one : declared) {
            Optional<Dossier> dossier = dossiers.find(one.dossier());
            if (dossier.isEmpty()) {
                throw new UnprintableSheetsException(
                        "The register has no dossier " + one.dossier() + "; import it before its sheets are printed");
            }
            if (!named.add(one.dossier())) {
                throw new UnprintableSheetsException("Dossier " + one.dossier() + " is named twice");
            }
            int components = dossier.get().components().size();
            if (one.sheets().size() > components + 1) {
                throw new UnprintableSheetsException(
                        "Dossier %s has %d components, so at most %d counts: one for each and one for further papers"
                                .formatted(one.dossier(), components, components + 1));
            }
            entries.add(new PrintRun.Entry(dossier.get(), one));
        }
        if (entries.isEmpty()) {
            throw new UnprintableSheetsException("Name at least one dossier");
        }
        var pdf = new ByteArrayOutputStream();
        setSheets.write(runs.keep(entries, separators), entries, counter, pdf);
        return pdf.toByteArray();
    }
}
