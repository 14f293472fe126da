package vn.hoso.indexer.registry;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.tables.BadLine;

/** Reads lines one by one as they are asked for, passes on the good ones, and remembers what was wrong with the others. */
final class RegistryLines implements Iterator<Dossier> {

    private final Iterator<NumberedLine> lines;
    private final ReceivedDossier check;
    private final BadLines bad = new BadLines();
    private final boolean allOrNone;
    private long read;
    private @Nullable Dossier next;

    RegistryLines(Iterator<NumberedLine> lines, ReceivedDossier check, boolean allOrNone) {
        this.lines = lines;
        this.check = check;
        this.allOrNone = allOrNone;
    }

    /** A line with its number in the file. */
    record NumberedLine(long number, RegistryLine line) {}

    /** Thrown after the last line when some were bad and none may be taken then. */
    static final class SomeLinesBad extends RuntimeException {}

    @Override
    public boolean hasNext() {
        while (next == null && lines.hasNext()) {
            NumberedLine line = lines.next();
            read++;
            try {
                next = check.of(line.line());
            } catch (ReceivedDossier.BadLine e) {
                bad.add(new BadLine(line.number(), String.valueOf(e.getMessage())));
            }
        }
        if (next == null && allOrNone && !bad.isEmpty()) {
            throw new SomeLinesBad();
        }
        return next != null;
    }

    @Override
    public Dossier next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Dossier dossier = Objects.requireNonNull(next);
        next = null;
        return dossier;
    }

    RegistryReport report(long inserted, long updated) {
        return new RegistryReport(read, inserted, updated, bad.size(), bad);
    }
}
