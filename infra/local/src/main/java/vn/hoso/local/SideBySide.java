package vn.hoso.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does one thing with several at the same time, and waits for all of them. */
final class SideBySide {

    private SideBySide() {}

    static <T> void run(List<T> all, Function<T, ?> name, Consumer<T> action) {
        var running = new ArrayList<CompletableFuture<Void>>();
        for (T one : all) {
            running.add(CompletableFuture.runAsync(() -> action.accept(one), task -> {
                var thread = new Thread(task, String.valueOf(name.apply(one)));
                thread.setDaemon(true);
                thread.start();
            }));
        }
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new EditionFailure(EditionFailure.Kind.FAILED, String.valueOf(cause.getMessage()));
        }
    }
}
