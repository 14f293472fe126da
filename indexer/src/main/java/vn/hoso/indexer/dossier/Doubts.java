package vn.hoso.indexer.dossier;

import java.util.Collection;
import java.util.List;

/** What is doubted of the papers of dossiers; it lets those who explain a figure ask without knowing who files papers. */
public interface Doubts {

    /** Those of some dossiers. */
    List<Doubt> of(Collection<String> dossiers);
}
