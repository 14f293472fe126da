package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Shows a person at a terminal how much of a file has been taken; a program sees nothing of it. */
final class SendingBar {

    private static final int WIDTH = 40;
    private static final String EMPTY = " ".repeat(78);

    private final Say say;
    private final long size;
    private final AtomicLong shown = new AtomicLong(-1);

    SendingBar(Say say, Path file) {
        this.say = say;
        this.size = Math.max(1, file.toFile().length());
    }

    /** So many bytes have gone. */
    void sent(long bytes) {
        long percent = 100 * bytes / size;
        if (say.terminal() && shown.getAndSet(percent) != percent) {
            int full = (int) (WIDTH * percent / 100);
            String what = percent < 100 ? percent + " %" : "read; being put in";
            say.raw("\r  [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + what + "   ");
        }
    }

    /** Clears the line. */
    void end() {
        if (shown.get() >= 0 && say.terminal()) {
            say.raw("\r" + EMPTY + "\r");
        }
    }
}
