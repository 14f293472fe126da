package vn.hoso.indexer.dossier;

import java.util.Collection;
import java.util.List;

/**
 * What a capability knows of papers that have arrived for a dossier and do not count yet. It lets those who explain a
 * figure ask the capabilities without knowing them.
 */
public interface Hindrances {

    /** Those of some dossiers. */
    List<Hindrance> of(Collection<String> dossiers);
}
