package vn.hoso.local.line;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import okhttp3.OkHttpClient;
import vn.hoso.local.EditionFailure;
import vn.hoso.servers.RealObjectStore;

/** The buckets of the edition, as a scanner or a browser sees them: paper goes in, what was made of it comes out. */
final class Inbox {

    private static final int LONGEST_NAME = 60;
    private static final long PATIENCE_MS = Duration.ofMinutes(5).toMillis();

    private final MinioClient client;

    Inbox(RealObjectStore objects) {
        this.client = MinioClient.builder()
                .endpoint(objects.endpoint())
                .credentials(objects.accessKey(), objects.secretKey())
                .region("us-east-1")
                // Over loopback without TLS. The SDK's own client first reads every certificate the machine trusts,
                // which takes longer than a drop.
                .httpClient(new OkHttpClient())
                .build();
        client.setTimeout(PATIENCE_MS, PATIENCE_MS, PATIENCE_MS);
    }

    /**
     * Puts a file in.
     *
     * @return its key, plain ASCII; the name for people goes along as metadata
     */
    String put(Path file, DropPlace place) {
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        String key = place.prefix() + UUID.randomUUID() + "-" + ascii(name);
        try (InputStream bytes = Files.newInputStream(file)) {
            client.putObject(PutObjectArgs.builder().bucket("inbox").object(key).stream(bytes, Files.size(file), -1L)
                    .userMetadata(Map.of("file-name", URLEncoder.encode(name, StandardCharsets.UTF_8)))
                    .build());
            return key;
        } catch (IOException e) {
            throw new EditionFailure(EditionFailure.Kind.FAILED, "Could not read " + file + ": " + e.getMessage());
        } catch (MinioException e) {
            throw new EditionFailure(
                    EditionFailure.Kind.FAILED,
                    "Could not put " + file + " into the inbox: " + e.getMessage() + ". See infra/hoso status.");
        }
    }

    /** Copies an object to a file. */
    void copy(String bucket, String key, Path file) {
        try (InputStream bytes = client.getObject(
                GetObjectArgs.builder().bucket(bucket).object(key).build())) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MinioException e) {
            throw new EditionFailure(
                    EditionFailure.Kind.FAILED,
                    "Could not copy " + bucket + "/" + key + " to " + file + ": " + e.getMessage());
        }
    }

    /** The name in letters that every S3 server and listing takes: 'Đơn số 1.pdf' becomes 'Don-so-1.pdf'. */
    static String ascii(String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
