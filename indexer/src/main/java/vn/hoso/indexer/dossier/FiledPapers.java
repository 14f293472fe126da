package vn.hoso.indexer.dossier;

import java.util.Collection;
import java.util.List;

/** The papers of dossiers; it lets those who explain a figure go down to the page without knowing who files and verifies. */
public interface FiledPapers {

    /** Those of some dossiers, each once, by dossier and in the order in which they were read. */
    List<FiledPaper> of(Collection<String> dossiers);
}
