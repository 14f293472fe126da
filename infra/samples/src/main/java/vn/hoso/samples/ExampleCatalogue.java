package vn.hoso.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The shipped catalogue: twenty procedures that every commune handles, by their national codes. Their papers are typical
 * ones; an agency takes in those of the decision that it published.
 */
public final class ExampleCatalogue {

    private ExampleCatalogue() {}

    /** Writes the catalogue as UTF-8 CSV with a head line, as {@code import procedures} takes it. */
    public static void writeCsv(Path file) throws IOException {
        try (InputStream catalogue =
                Objects.requireNonNull(ExampleCatalogue.class.getResourceAsStream("catalogue/procedures.csv"))) {
            Files.copy(catalogue, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
