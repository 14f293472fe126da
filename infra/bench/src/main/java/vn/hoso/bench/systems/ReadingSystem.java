package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.hoso.bench.pages.BenchPage;

/** A way to have pages read, as its users have it. */
public interface ReadingSystem {
    /** Its name in the tables. */
    String name();

    /** How it was run, for people: the command, or what stands for it. */
    String how();

    /** Whether it makes PDF/A, and not only text. */
    boolean makesPdf();

    /**
     * Reads all the pages, two at a time, and does nothing else: neither comparing nor checking falls into the time.
     *
     * @param out an empty folder for what it makes
     */
    Turn read(List<BenchPage> pages, Path out) throws IOException;
}
