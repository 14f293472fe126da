package vn.hoso.indexer.trust;

import java.util.Comparator;

/**
 * A field of a document type: what is trusted or not.
 *
 * @param type code of the document type
 * @param name name of the field
 */
record Field(String type, String name) implements Comparable<Field> {

    private static final Comparator<Field> ORDER =
            Comparator.comparing(Field::type).thenComparing(Field::name);

    @Override
    public int compareTo(Field other) {
        return ORDER.compare(this, other);
    }
}
