package vn.hoso.ocr.digitization;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.StoredObject;
import vn.hoso.plumbing.objects.ObjectStore;

/** Stores a file of a document and says where it lies and what its bytes are. */
@Component
class StoreDocumentFile {

    private final ObjectStore objects;
    private final DigitizationSettings settings;

    StoreDocumentFile(ObjectStore objects, DigitizationSettings settings) {
        this.objects = objects;
        this.settings = settings;
    }

    StoredObject store(String key, Path file, String contentType) {
        try {
            StoredObject stored = described(key, Files.newInputStream(file));
            objects.put(settings.bucket(), key, file, contentType, Map.of());
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private StoredObject described(String key, InputStream bytes) throws IOException {
        try (var digesting = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            long size = digesting.transferTo(OutputStream.nullOutputStream());
            String sha256 =
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return new StoredObject(settings.bucket(), key, sha256, size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
