package vn.hoso.ocr.digitization;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has several threads do the same work, the caller's own among them. */
@Component
class SideBySide implements DisposableBean {

    private final ExecutorService others = Executors.newCachedThreadPool();

    /**
     * Returns, or throws what the work threw, when all are done.
     *
     * @param hands how many threads, 1 or more; with 1 it is the caller alone
     */
    void run(int hands, Runnable work) {
        List<CompletableFuture<Void>> helpers = Stream.generate(() -> CompletableFuture.runAsync(work, others))
                .limit(hands - 1L)
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(helpers.toArray(CompletableFuture[]::new));
        try {
            work.run();
        } finally {
            all.exceptionally(failure -> null).join();
        }
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public void destroy() {
        others.shutdown();
    }
}
