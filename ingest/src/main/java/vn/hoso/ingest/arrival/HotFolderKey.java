package vn.hoso.ingest.arrival;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The key in the inbox of a file of the hot folder: its folders, its content's hash and an ASCII form of its name. */
final class HotFolderKey {

    private HotFolderKey() {}

    /** Plain ASCII, and the same for the same file and bytes, so that an upload repeated after a crash changes nothing. */
    static String of(Path relative, String sha256) {
        List<String> parts = new ArrayList<>();
        for (Path part : relative) {
            parts.add(ascii(part.toString()));
        }
        int last = parts.size() - 1;
        parts.set(last, sha256.substring(0, 32) + "-" + parts.get(last));
        return String.join("/", parts);
    }

    private static String ascii(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return bare.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
