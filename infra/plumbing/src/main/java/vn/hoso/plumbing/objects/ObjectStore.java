package vn.hoso.plumbing.objects;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.OkHttpClient;

/** The few things Hoso asks of object storage, over the MinIO SDK. Streams; never holds a whole object in memory. */
public final class ObjectStore implements AutoCloseable {

    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final long PATIENCE_MS = Duration.ofMinutes(5).toMillis();

    private final MinioClient client;

    /** Connects at the first call, not here. */
    public ObjectStore(ObjectStoreSettings settings) {
        var builder = MinioClient.builder()
                .endpoint(settings.endpoint())
                .credentials(settings.accessKey(), settings.secretKey())
                .region(settings.region());
        if (settings.endpoint().startsWith("http:")) {
            // The SDK's own client first reads every certificate the machine trusts, a second's work without TLS to use
            // it.
            builder.httpClient(new OkHttpClient(), true);
        }
        this.client = builder.build();
        client.setTimeout(PATIENCE_MS, PATIENCE_MS, PATIENCE_MS);
    }

    /** Writes an object, replacing what was there. Metadata values may be any Unicode text: they are URL-encoded. */
    public void put(String bucket, String key, Path file, String contentType, Map<String, String> metadata) {
        try (InputStream bytes = Files.newInputStream(file)) {
            put(bucket, key, bytes, Files.size(file), contentType, metadata, false);
        } catch (IOException e) {
            throw new ObjectStoreException("Could not read " + file, e);
        }
    }

    /** Writes a small object, replacing what was there. */
    public void put(String bucket, String key, byte[] bytes, String contentType) {
        put(bucket, key, new ByteArrayInputStream(bytes), bytes.length, contentType, Map.of(), false);
    }

    /**
     * Writes an object only if the key is free: the way an original is kept.
     *
     * @return {@code false} when an object was there already; it is left as it was
     */
    public boolean putOnce(String bucket, String key, Path file, String contentType, Map<String, String> metadata) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return put(bucket, key, bytes, Files.size(file), contentType, metadata, true);
        } catch (IOException e) {
            throw new ObjectStoreException("Could not read " + file, e);
        }
    }

    private boolean put(
            String bucket,
            String key,
            InputStream bytes,
            long size,
            String contentType,
            Map<String, String> metadata,
            boolean once) {
        var encoded = new HashMap<String, String>();
        metadata.forEach((name, value) -> encoded.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return answer("write " + bucket + "/" + key, () -> {
            try {
                client.putObject(PutObjectArgs.builder().bucket(bucket).object(key).stream(bytes, size, -1L)
                        .contentType(contentType)
                        .headers(once ? Map.of("If-None-Match", "*") : Map.of())
                        .userMetadata(encoded)
                        .build());
                return true;
            } catch (ErrorResponseException e) {
                if (once && e.response().code() == PRECONDITION_FAILED) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Opens an object for reading; the caller closes the stream. */
    public InputStream open(String bucket, String key) {
        return answer(
                "read " + bucket + "/" + key,
                () -> client.getObject(
                        GetObjectArgs.builder().bucket(bucket).object(key).build()));
    }

    /** Reads a small object whole. */
    public byte[] read(String bucket, String key) {
        try (InputStream in = open(bucket, key)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ObjectStoreException("Could not read " + bucket + "/" + key, e);
        }
    }

    /** Copies an object to a local file, replacing it. */
    public void download(String bucket, String key, Path file) {
        try (InputStream in = open(bucket, key)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ObjectStoreException("Could not copy " + bucket + "/" + key + " to " + file, e);
        }
    }

    /** What is known of an object, or empty when there is none under the key. */
    public Optional<ListedObject> stat(String bucket, String key) {
        return answer("look up " + bucket + "/" + key, () -> {
            try {
                var stat = properties(bucket, key);
                return Optional.of(new ListedObject(
                        key,
                        unquoted(stat.etag()),
                        stat.size(),
                        stat.lastModified().toInstant()));
            } catch (ErrorResponseException e) {
                if (e.response().code() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** One metadata value as it was given to {@link #put}, or empty. */
    public Optional<String> metadata(String bucket, String key, String name) {
        return answer(
                "look up " + bucket + "/" + key,
                () -> Optional.ofNullable(properties(bucket, key).userMetadata().getFirst(name))
                        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8)));
    }

    private StatObjectResponse properties(String bucket, String key) throws MinioException {
        return client.statObject(
                StatObjectArgs.builder().bucket(bucket).object(key).build());
    }

    /** All objects under a prefix, page by page as the stream is read, in key order. */
    public Stream<ListedObject> list(String bucket, String prefix) {
        Iterator<Result<Item>> items = client.listObjects(ListObjectsArgs.builder()
                        .bucket(bucket)
                        .prefix(prefix)
                        .recursive(true)
                        .useApiVersion1(true)
                        .build())
                .iterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false)
                .map(result -> listed(bucket, result));
    }

    private static ListedObject listed(String bucket, Result<Item> result) {
        Item item = answer("list " + bucket, result::get);
        return new ListedObject(
                item.objectName(),
                unquoted(item.etag()),
                item.size(),
                item.lastModified().toInstant());
    }

    /** Removes an object; nothing happens when there is none. Never used on originals. */
    public void remove(String bucket, String key) {
        answer("remove " + bucket + "/" + key, () -> {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
            return true;
        });
    }

    private interface Call<T> {
        T answer() throws MinioException;
    }

    private static <T> T answer(String doing, Call<T> call) {
        try {
            return call.answer();
        } catch (MinioException | IllegalStateException e) { // the SDK wraps a refused connection in the latter
            throw new ObjectStoreException("Could not " + doing, e);
        }
    }

    private static String unquoted(String etag) {
        return etag.replace("\"", "");
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (Exception e) {
            throw new ObjectStoreException("Could not close the connections to the object store", e);
        }
    }
}
