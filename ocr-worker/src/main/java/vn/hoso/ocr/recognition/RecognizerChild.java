package vn.hoso.ocr.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The worker's end of one {@link RecognizerProcess}. Used by one thread at a time. */
final class RecognizerChild implements AutoCloseable {

    private static final String END = "";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int PAGE_BYTES = 4096;

    private final Process process;
    private final JsonMapper json;
    private final OutputStream tasks;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int pages;
    private boolean closed;

    private RecognizerChild(Process process, JsonMapper json) {
        this.process = process;
        this.json = json;
        this.tasks = process.getOutputStream();
        var listener = new Thread(this::listen, "recognizer-" + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    static RecognizerChild start(ProcessBuilder command, JsonMapper json) throws InterruptedException {
        try {
            var child = new RecognizerChild(command.start(), json);
            String first = child.answers.poll(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            if (!RecognizerProcess.READY.equals(first)) {
                child.close();
                throw new RecognizerUnavailableException(
                        "A recognition process did not start; its own words stand above in the log", null);
            }
            return child;
        } catch (IOException e) {
            throw new RecognizerUnavailableException(
                    "A recognition process could not be started: " + e.getMessage(), e);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException e) {
            // The process is gone: told below like an ordinary end.
        } finally {
            answers.add(END);
        }
    }

    /**
     * Has one page recognised, drawn or looked at.
     *
     * @param onTheWay told what was seen of a page that is to be read as well, before it is
     * @throws UnreadablePageException when the process died, took too long or could not read the page; it is of no
     *     more use then unless {@link #alive()}
     */
    RecognizerProcess.Answer ask(RecognizerProcess.Task task, Duration limit, Consumer<PageLook> onTheWay)
            throws InterruptedException {
        pages++;
        try {
            tasks.write((json.writeValueAsString(task) + "\n").getBytes(StandardCharsets.UTF_8));
            tasks.flush();
        } catch (IOException e) {
            close();
            throw new UnreadablePageException("The recognition process was gone before page " + task.number(), e);
        }
        RecognizerProcess.Answer answer = next(task, limit);
        if (answer.look() != null && task.what() != RecognizerProcess.What.LOOK) {
            try {
                onTheWay.accept(answer.look());
            } catch (RuntimeException e) {
                close(); // what it says next would pass for the answer to another page
                throw e;
            }
            answer = next(task, limit);
        }
        return answer;
    }

    private RecognizerProcess.Answer next(RecognizerProcess.Task task, Duration limit) throws InterruptedException {
        String line = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null || line.equals(END)) {
            close();
            throw new UnreadablePageException(
                    line == null
                            ? "Page " + task.number() + " took longer than " + limit.toSeconds() + " s"
                            : "The recognition process died on page " + task.number(),
                    null);
        }
        return answer(line, task);
    }

    private RecognizerProcess.Answer answer(String line, RecognizerProcess.Task task) {
        try {
            RecognizerProcess.Answer answer = json.readValue(line, RecognizerProcess.Answer.class);
            if (answer.error() == null) {
                return answer;
            }
            String failure = "Page " + task.number() + " was not read: " + answer.error();
            throw answer.undecoded()
                    ? new UndecodedPictureException(failure)
                    : new UnreadablePageException(failure, null);
        } catch (JacksonException e) {
            close();
            throw new UnreadablePageException("The recognition process babbled on page " + task.number(), e);
        }
    }

    /** Not once it was closed: a process that is killed lives on for a moment, and would be given another page. */
    boolean alive() {
        return !closed && process.isAlive();
    }

    int pages() {
        return pages;
    }

    long pid() {
        return process.pid();
    }

    /** Resident memory in bytes, or 0 where the system does not tell. */
    long residentBytes() {
        @Nullable String statm = null;
        try {
            statm = Files.readString(Path.of("/proc/" + process.pid() + "/statm"), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return 0;
        }
        return Long.parseLong(statm.split(" ", -1)[1]) * PAGE_BYTES;
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }
}
