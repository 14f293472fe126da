package vn.hoso.indexer.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;

/** Sends objects of the store to the browser, streaming; what is not there is answered with 404. */
@Component
public class KeptFiles {

    private final ObjectStore objects;

    KeptFiles(ObjectStore objects) {
        this.objects = objects;
    }

    /** Sends an object to be shown in the page or tab. */
    public ResponseEntity<Resource> show(String bucket, String key, MediaType type, String fileName) {
        return send(bucket, key, type, ContentDisposition.inline(), fileName);
    }

    /** Sends an object to be saved as a file, whatever it holds. */
    public ResponseEntity<Resource> save(String bucket, String key, String fileName) {
        return send(bucket, key, MediaType.APPLICATION_OCTET_STREAM, ContentDisposition.attachment(), fileName);
    }

    private ResponseEntity<Resource> send(
            String bucket, String key, MediaType type, ContentDisposition.Builder disposition, String fileName) {
        ListedObject object = objects.stat(bucket, key)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no object " + bucket + "/" + key + " in the store"));
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(object.bytes())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(objects.open(bucket, key)));
    }
}
