package vn.hoso.indexer.rates;

import java.util.Arrays;
import java.util.List;
import vn.hoso.indexer.agency.AgencyCode;
import vn.hoso.indexer.agency.AgencyGroup;

/** Whose rate it is: an agency with all units below it, or a group of agencies. */
public sealed interface Subject {

    /** The agency code, or {@code group:ministry}, {@code group:locality}. */
    String id();

    /**
     * An agency and all units below it.
     *
     * @param code agency code of any level
     */
    record OfAgency(AgencyCode code) implements Subject {
        @Override
        public String id() {
            return code.value();
        }
    }

    /**
     * All agencies of a group: the sum of their counts.
     *
     * @param group the group
     */
    record OfGroup(AgencyGroup group) implements Subject {
        @Override
        public String id() {
            return "group:" + group.id();
        }
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException when it is neither an agency code nor a group
     */
    static Subject of(String id) {
        if (id.startsWith("group:")) {
            return group(id.substring("group:".length()));
        }
        return agency(id);
    }

    /** Both groups. */
    static List<Subject> groups() {
        return Arrays.stream(AgencyGroup.values())
                .map(group -> (Subject) new OfGroup(group))
                .toList();
    }

    /** The agency with a code of any level. */
    static Subject agency(String code) {
        return new OfAgency(new AgencyCode(code));
    }

    /** The group with an id, {@code ministry} or {@code locality}. */
    static Subject group(String id) {
        return new OfGroup(AgencyGroup.of(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("'%s' is not a group; write ministry or locality".formatted(id))));
    }
}
