package vn.hoso.ocr.recognition;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a number of recognition processes, each for one page at a time; who asks while all are at work waits in line. A
 * process lives for many pages and is replaced when it dies, hangs, grows, or has read its share. One process more may
 * be at work looking at pages, so that a look waits for other looks alone.
 */
@Component
class TesseractPool implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TesseractPool.class);

    private final RecognitionSettings settings;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Semaphore free;
    private final Semaphore freeToLook = new Semaphore(1, true);
    private final ConcurrentLinkedDeque<RecognizerChild> idle = new ConcurrentLinkedDeque<>();
    private final Set<RecognizerChild> all = ConcurrentHashMap.newKeySet();
    private @Nullable List<String> command;

    TesseractPool(RecognitionSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.atOnce(), true);
    }

    /** Has one page recognised, and drawn for the screen, within the time limit; one try. */
    RecognizedPage read(StoredPage page, int number, boolean aside, Path screen, @Nullable Glance glance) {
        var what = aside ? RecognizerProcess.What.DRAW : RecognizerProcess.What.READ;
        var task = task(page, number, what, screen, glance == null ? null : glance.thumbnail());
        Consumer<PageLook> seen = glance == null ? look -> {} : glance.seen();
        return Objects.requireNonNull(ask(free, task, seen).page());
    }

    /** Has one page looked at, and drawn small, within the time limit; one try. */
    PageLook look(StoredPage page, int number, Path thumbnail) {
        var task = task(page, number, RecognizerProcess.What.LOOK, null, thumbnail);
        return Objects.requireNonNull(ask(freeToLook, task, look -> {}).look());
    }

    private static RecognizerProcess.Task task(
            StoredPage page, int number, RecognizerProcess.What what, @Nullable Path screen, @Nullable Path thumbnail) {
        return new RecognizerProcess.Task(
                page.file().toString(),
                page.index(),
                page.turn(),
                number,
                page.dpi(),
                what,
                screen == null ? null : screen.toString(),
                thumbnail == null ? null : thumbnail.toString());
    }

    private RecognizerProcess.Answer ask(Semaphore line, RecognizerProcess.Task task, Consumer<PageLook> onTheWay) {
        try {
            line.acquire();
            try {
                RecognizerChild child = take();
                try {
                    return child.ask(task, settings.timeLimit(), onTheWay);
                } finally {
                    putBack(child);
                }
            } finally {
                line.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while page " + task.number() + " was being recognised", e);
        }
    }

    private RecognizerChild take() throws InterruptedException {
        for (RecognizerChild child = idle.poll(); child != null; child = idle.poll()) {
            if (child.alive()) {
                return child;
            }
            all.remove(child);
        }
        var builder = new ProcessBuilder(command());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        // One thread an engine: two engines on two cores read twice what two threads in one engine do.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        RecognizerChild child = RecognizerChild.start(builder, json);
        all.add(child);
        log.debug("Recognition process {} started", child.pid());
        return child;
    }

    private void putBack(RecognizerChild child) {
        boolean grown =
                child.alive() && child.residentBytes() > settings.memoryLimit().toBytes();
        if (!child.alive() || grown || child.pages() >= settings.pagesPerProcess()) {
            all.remove(child);
            child.close();
            log.info("Recognition process {} is replaced after {} pages", child.pid(), child.pages());
        } else {
            idle.push(child);
        }
    }

    private synchronized List<String> command() {
        if (command == null) {
            try {
                String natives = NativeLibraries.unpacked().toString();
                command = List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xms16m",
                        "-Xmx" + settings.heap().toMegabytes() + "m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djna.library.path=" + natives,
                        "-cp",
                        ChildClassPath.find(),
                        RecognizerProcess.class.getName(),
                        settings.tessdata().toString(),
                        settings.language(),
                        String.valueOf(settings.segmentation()));
            } catch (IOException e) {
                throw new RecognizerUnavailableException("Recognition cannot be set up: " + e.getMessage(), e);
            }
        }
        return command;
    }

    @Override
    public void destroy() {
        all.forEach(RecognizerChild::close);
    }
}
