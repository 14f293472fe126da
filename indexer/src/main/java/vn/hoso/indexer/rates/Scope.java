package vn.hoso.indexer.rates;

import java.util.Collection;
import java.util.Map;

/**
 * The dossiers of a subject.
 *
 * @param subject whose they are
 * @param codes level-1 codes they were received under; for a unit below level 1 that of its own agency
 */
record Scope(Subject subject, Collection<String> codes) {

    /** Whether it is a unit below level 1. */
    boolean unit() {
        return subject.id().contains(".");
    }

    /** SQL that holds for the dossiers; puts its values in. */
    String sql(Map<String, Object> values) {
        if (!unit()) {
            values.put("roots", codes);
            return "agency_root IN (:roots)";
        }
        values.put("agency", subject.id());
        values.put("below", subject.id() + ".%");
        return "(agency = :agency OR agency LIKE :below)";
    }
}
