package vn.hoso.indexer.dossier;

import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's text format of COPY: tabs between columns. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();

    void row(@Nullable Object... values) {
        String separator = "";
        for (Object value : values) {
            text.append(separator).append(value == null ? "\\N" : escaped(value.toString()));
            separator = "\t";
        }
        text.append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
