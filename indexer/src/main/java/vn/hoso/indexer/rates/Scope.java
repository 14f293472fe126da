package vn.hoso.indexer.rates;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

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

    /** Under which agencies the tally counts them; empty for a unit deeper than it goes. */
    Set<String> tallied() {
        if (!unit()) {
            return Set.copyOf(codes);
        }
        String id = subject.id();
        return id.indexOf('.') == id.lastIndexOf('.') ? Set.of(id) : Set.of();
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
