package vn.hoso.ocr.recognition;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process in which native recognition runs: one engine, one page at a time, for many pages. It is told pages and
 * tells words by lines of JSON on its standard input and output, says {@code ready} first, and ends with its input, so
 * it cannot outlive the worker. A native crash in it costs one try of one page.
 */
public final class RecognizerProcess {

    static final String READY = "ready";

    private RecognizerProcess() {}

    /**
     * Runs until standard input ends.
     *
     * @param arguments folder of language data, language, page segmentation mode
     */
    public static void main(String[] arguments) throws IOException {
        var answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err); // nothing but answers may stand on standard output
        var json = JsonMapper.builder().build();
        var tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var engine = new TesseractEngine(arguments[0], arguments[1], Integer.parseInt(arguments[2]))) {
            answers.println(READY);
            for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
                Consumer<Answer> tell = answer -> answers.println(json.writeValueAsString(answer));
                tell.accept(answer(engine, json.readValue(line, Task.class), tell));
            }
        }
    }

    private static Answer answer(TesseractEngine engine, Task task, Consumer<Answer> onTheWay) {
        try {
            return task.what() == What.LOOK
                    ? new Answer(null, LookAtPage.look(task), null, false)
                    : new Answer(
                            engine.read(task, look -> onTheWay.accept(new Answer(null, look, null, false))),
                            null,
                            null,
                            false);
        } catch (UndecodedPictureException e) {
            return new Answer(null, null, String.valueOf(e.getMessage()), true);
        } catch (RuntimeException e) {
            return new Answer(null, null, e.toString(), false);
        }
    }

    /** What is to be done with a page. */
    enum What {
        /** Read it, unless it is a sheet with a mark. */
        READ,
        /** Draw it for the screen and no more: it is set aside. */
        DRAW,
        /** Look at it quickly and draw it small. */
        LOOK
    }

    /**
     * A page to work on.
     *
     * @param image file that Leptonica can read
     * @param index which of the file's pictures it is, from 0
     * @param turn by how much the scan wants it turned clockwise: 0, 90, 180 or 270 degrees
     * @param number page of the scan, from 1
     * @param dpi resolution, dots per inch
     * @param what what is to be done
     * @param screen file into which the picture for the screen is to be written, or null for none
     * @param thumbnail file for the small picture, or null when the page is not to be looked at
     */
    record Task(
            String image,
            int index,
            int turn,
            int number,
            int dpi,
            What what,
            @Nullable String screen,
            @Nullable String thumbnail) {}

    /**
     * What became of it. A page that is read and looked at has two: what was seen comes first, while the words are read.
     *
     * @param page the words, or null when none were asked for or it failed
     * @param look what was seen, or null when it was not asked for or it failed
     * @param error why it failed, or null
     * @param undecoded whether it failed because the picture's format is not understood
     */
    record Answer(
            @Nullable RecognizedPage page,
            @Nullable PageLook look,
            @Nullable String error,
            boolean undecoded) {}
}
