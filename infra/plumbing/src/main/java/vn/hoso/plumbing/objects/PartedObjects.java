package vn.hoso.plumbing.objects;

import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListPartsArgs;
import io.minio.MinioAsyncClient;
import io.minio.errors.MinioException;
import io.minio.messages.ListPartsResult;
import io.minio.messages.Part;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Objects that somebody else writes in parts: each part to an address that is good for that part of that object alone, and
 * for a short time. A part that is there stays there, so that one goes on after a break where one was.
 */
public final class PartedObjects implements AutoCloseable {

    private static final long PATIENCE_MS = Duration.ofMinutes(1).toMillis();
    private static final String NO_SUCH_UPLOAD = "NoSuchUpload";

    private final MinioAsyncClient client;
    private final MinioAsyncClient signer;

    /**
     * Connects at the first call, not here.
     *
     * @param address of the S3 server as those see it who write the parts
     */
    public PartedObjects(ObjectStoreSettings settings, String address) {
        this.client = client(settings, settings.endpoint());
        this.signer = client(settings, address);
    }

    private static MinioAsyncClient client(ObjectStoreSettings settings, String endpoint) {
        var builder = MinioAsyncClient.builder()
                .endpoint(endpoint)
                .credentials(settings.accessKey(), settings.secretKey())
                .region(settings.region());
        if (endpoint.startsWith("http:")) {
            builder.httpClient(new OkHttpClient(), true); // see ObjectStore
        }
        MinioAsyncClient client = builder.build();
        client.setTimeout(PATIENCE_MS, PATIENCE_MS, PATIENCE_MS);
        return client;
    }

    /**
     * A part that is there.
     *
     * @param number its number, from 1
     * @param etag what the server calls its bytes
     * @param bytes its size
     */
    public record StoredPart(int number, String etag, long bytes) {}

    /** Begins an object, and gives the name under which its parts are gathered. Metadata as with {@link ObjectStore#put}. */
    public String begin(String bucket, String key, String contentType, Map<String, String> metadata) {
        var headers = new Http.Headers(Map.of("Content-Type", contentType));
        metadata.forEach(
                (name, value) -> headers.put("x-amz-meta-" + name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return answer(
                        "begin " + bucket + "/" + key,
                        client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .headers(headers)
                                .build()))
                .result()
                .uploadId();
    }

    /** Where one part may be PUT until the time is over. */
    public URI address(String bucket, String key, String upload, int part, Duration goodFor) {
        try {
            return URI.create(signer.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                    .method(Http.Method.PUT)
                    .bucket(bucket)
                    .object(key)
                    .expiry((int) goodFor.toSeconds(), TimeUnit.SECONDS)
                    .extraQueryParams(Map.of("uploadId", upload, "partNumber", Integer.toString(part)))
                    .build()));
        } catch (MinioException e) {
            throw new ObjectStoreException("Could not sign part " + part + " of " + bucket + "/" + key, e);
        }
    }

    /** The parts that are there, in order; empty when no such object is begun, or not any more. */
    public Optional<List<StoredPart>> parts(String bucket, String key, String upload) {
        var parts = new ArrayList<StoredPart>();
        ListPartsResult page;
        @Nullable Integer after = null;
        do {
            try {
                page = answer(
                                "list the parts of " + bucket + "/" + key,
                                client.listParts(listing(bucket, key, upload, after)))
                        .result();
            } catch (ObjectStoreException e) {
                if (String.valueOf(e.getCause()).contains(NO_SUCH_UPLOAD)) {
                    return Optional.empty();
                }
                throw e;
            }
            page.parts().forEach(part -> parts.add(new StoredPart(part.partNumber(), part.etag(), part.partSize())));
            after = page.nextPartNumberMarker();
        } while (page.isTruncated());
        return Optional.of(List.copyOf(parts));
    }

    private static ListPartsArgs listing(String bucket, String key, String upload, @Nullable Integer after) {
        var listing = ListPartsArgs.builder().bucket(bucket).object(key).uploadId(upload);
        return after == null ? listing.build() : listing.partNumberMarker(after).build();
    }

    /** Makes the object of its parts. */
    public void complete(String bucket, String key, String upload, List<StoredPart> parts) {
        answer(
                "complete " + bucket + "/" + key,
                client.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .uploadId(upload)
                        .parts(parts.stream()
                                .map(part -> new Part(part.number(), part.etag()))
                                .toArray(Part[]::new))
                        .build()));
    }

    private static <T> T answer(String doing, CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException e) {
            throw new ObjectStoreException("Could not " + doing, e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public void close() {
        try (client) {
            signer.close();
        } catch (Exception e) {
            throw new ObjectStoreException("Could not close the connections to the object store", e);
        }
    }
}
