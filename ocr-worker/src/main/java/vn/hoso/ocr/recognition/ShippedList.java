package vn.hoso.ocr.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that come with the program: UTF-8, an entry a line, remarks on lines that begin with #. */
public final class ShippedList {

    private ShippedList() {}

    /**
     * The lines of a list, but for its remarks.
     *
     * @param user class that the list lies beside
     * @param name its name there, or its place on the class path when that begins with a slash
     * @throws IllegalStateException when the program was built without it
     */
    public static List<String> lines(Class<?> user, String name) {
        try (InputStream list = user.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("The list " + name + " of " + user.getName() + " is missing");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " cannot be read", e);
        }
    }
}
