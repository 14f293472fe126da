package vn.hoso.indexer.uploads;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.counter.Counter;
import vn.hoso.plumbing.objects.PartedObjects;
import vn.hoso.plumbing.objects.PartedObjects.StoredPart;

/** Brings a scan into the inbox: its parts go from the browser to the S3 server, here it is only begun and finished. */
@Component
class BringScan {

    private static final int LONGEST_NAME = 60;
    private static final Pattern PASS = Pattern.compile("mat-(truoc|sau|sau-thuan)-[0-9a-f]{8,64}");

    private final Uploads uploads;
    private final PartedObjects objects;
    private final UploadSettings settings;

    BringScan(Uploads uploads, PartedObjects objects, UploadSettings settings) {
        this.uploads = uploads;
        this.objects = objects;
        this.settings = settings;
    }

    /**
     * Begins a file.
     *
     * @param dossier code of the dossier it belongs to, or null when its pages tell
     * @param pass folder of the inbox that names it as one pass of a stack through a one-sided feeder, or null
     * @throws IllegalArgumentException when it is empty or too large
     */
    Upload begin(Counter counter, @Nullable String dossier, @Nullable String pass, String fileName, long bytes) {
        if (bytes < 1 || bytes > settings.largest().toBytes()) {
            throw new IllegalArgumentException("A scan has 1 to " + settings.largest() + ", not " + bytes + " B");
        }
        if (pass != null && !PASS.matcher(pass).matches()) {
            throw new IllegalArgumentException("'" + pass + "' is no pass of a stack");
        }
        UUID id = UUID.randomUUID();
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        String key =
                counter.agency() + "/" + counter.name() + "/" + folder(dossier) + folder(pass) + id + "-" + ascii(name);
        String gathering = objects.begin(settings.inbox(), key, "application/octet-stream", Map.of("file-name", name));
        var upload = new Upload(id, key, gathering, name, bytes, settings.part().toBytes(), false);
        uploads.add(upload, counter.agency());
        return upload;
    }

    private static String folder(@Nullable String name) {
        return name == null ? "" : name + "/";
    }

    /** The parts that are there; empty when the S3 server has given the file up. */
    Optional<List<StoredPart>> parts(Upload upload) {
        return objects.parts(settings.inbox(), upload.key(), upload.gathering())
                .map(parts -> parts.stream()
                        .filter(part -> part.bytes() == upload.bytesOf(part.number()))
                        .toList());
    }

    /** Where one part may be sent, and nothing else. */
    URI address(Upload upload, int part) {
        return objects.address(settings.inbox(), upload.key(), upload.gathering(), part, settings.goodFor());
    }

    /** Puts the file into the inbox; false while parts lack. Safe to repeat. */
    boolean finish(Upload upload) {
        if (upload.complete()) {
            return true;
        }
        Optional<List<StoredPart>> parts = parts(upload);
        if (parts.isEmpty() || parts.get().size() < upload.parts()) {
            return false;
        }
        objects.complete(settings.inbox(), upload.key(), upload.gathering(), parts.get());
        uploads.completed(upload.id());
        return true;
    }

    /** The end of the name, which has the ending, in the letters that keys are made of. */
    private static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
