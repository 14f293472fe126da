package vn.hoso.plumbing.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.servers.RealParts;

/**
 * What Hoso asks of any S3 server. Runs against the local edition's server, or against another one when
 * HOSO_CONTRACT_ENDPOINT, _ACCESS_KEY and _SECRET_KEY name it; the buckets inbox, originals and documents must exist.
 */
class ObjectStoreTest {

    private static ObjectStoreSettings settings;
    private static ObjectStore store;

    @TempDir
    Path folder;

    @BeforeAll
    static void connect() {
        var elsewhere = System.getenv("HOSO_CONTRACT_ENDPOINT");
        if (elsewhere == null) {
            var server = RealParts.forTests(RealParts.Part.OBJECTS).objects();
            settings = new ObjectStoreSettings(server.endpoint(), server.accessKey(), server.secretKey(), "us-east-1");
        } else {
            settings = new ObjectStoreSettings(
                    elsewhere,
                    System.getenv("HOSO_CONTRACT_ACCESS_KEY"),
                    System.getenv("HOSO_CONTRACT_SECRET_KEY"),
                    "us-east-1");
        }
        store = new ObjectStore(settings);
    }

    @AfterAll
    static void disconnect() {
        store.close();
    }

    @Test
    void what_was_put_is_read_back_with_its_vietnamese_name() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "đơn đề nghị");
        store.put("inbox", "H01/1/put.txt", file, "text/plain", Map.of("file-name", "Đơn đề nghị số 5.txt"));

        assertThat(new String(store.read("inbox", "H01/1/put.txt"), StandardCharsets.UTF_8))
                .isEqualTo("đơn đề nghị");
        assertThat(store.metadata("inbox", "H01/1/put.txt", "file-name")).contains("Đơn đề nghị số 5.txt");
        assertThat(store.stat("inbox", "H01/1/put.txt").orElseThrow().bytes()).isEqualTo(Files.size(file));
    }

    /**
     * Not asked: that one racer alone is told it won. S3Proxy 3.0.0 on a busy machine told five of eight. It does no
     * harm, because an original lies under the hash of its bytes, so racers carry the same bytes.
     */
    @Test
    void an_original_outlives_its_racers_whole_and_is_never_replaced() throws Exception {
        Path file = Files.writeString(folder.resolve("b"), "the first bytes");
        var racers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            racers.add(() -> store.putOnce("originals", "race", file, "text/plain", Map.of()));
        }
        int winners = 0;
        var threads = Executors.newFixedThreadPool(racers.size());
        try {
            for (Future<Boolean> racer : threads.invokeAll(racers)) {
                winners += racer.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }
        Path other = Files.writeString(folder.resolve("c"), "other bytes");

        assertThat(winners).isPositive();
        assertThat(store.putOnce("originals", "race", other, "text/plain", Map.of()))
                .isFalse();
        assertThat(store.read("originals", "race"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("the first bytes");
    }

    @Test
    void a_listing_finds_every_object_of_a_prefix_and_no_other() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            String key = "H02/1/%04d.txt".formatted(i);
            store.put("inbox", key, new byte[] {1}, "text/plain");
            keys.add(key);
        }
        store.put("inbox", "H03/1/other.txt", new byte[] {1}, "text/plain");

        try (var listed = store.list("inbox", "H02/")) {
            assertThat(listed.map(ListedObject::key)).containsExactlyElementsOf(keys);
        }
    }

    @Test
    void an_object_that_is_not_there_is_empty_and_a_removed_one_too() {
        store.put("documents", "gone.txt", new byte[] {1}, "text/plain");
        store.remove("documents", "gone.txt");

        assertThat(store.stat("documents", "gone.txt")).isEmpty();
        assertThat(store.stat("documents", "never.txt")).isEmpty();
        assertThatThrownBy(() -> store.read("documents", "gone.txt")).isInstanceOf(ObjectStoreException.class);
    }

    @Test
    void a_wrong_secret_is_turned_away() {
        try (var stranger = new ObjectStore(
                new ObjectStoreSettings(settings.endpoint(), settings.accessKey(), "wrong", "us-east-1"))) {
            assertThatThrownBy(() -> stranger.put("inbox", "H01/1/x", new byte[] {1}, "text/plain"))
                    .isInstanceOf(ObjectStoreException.class);
        }
    }
}
