package vn.hoso.local.line;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.EditionFailure;

/** Puts files into the inbox and follows each until ingest, or with waiting the whole line, is through with it. */
public final class DropScans {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final Duration SWEEP_AGAIN = Duration.ofSeconds(3);
    /** A stage that is killed and started again answers within this; one that was stopped does not. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Is told of every file, each time something about it changed. */
    public interface Watcher {

        /** How the files fare that are not settled, in order of their dropping. */
        void underWay(List<ScanStory> stories);

        /** One file is settled. */
        void settled(ScanStory story);
    }

    /** One file and where it is brought to. */
    public record Drop(Path file, DropPlace place) {}

    private final Line line;
    private final Watcher watcher;

    /** Drops into a line. */
    public DropScans(Line line, Watcher watcher) {
        this.line = line;
        this.watcher = watcher;
    }

    /**
     * Drops all of them.
     *
     * @param toTheEnd whether to wait until each is digitized, held or quarantined
     * @return what became of each, in the order given
     */
    public List<ScanStory> drop(List<Drop> drops, boolean toTheEnd) {
        var keys = new ArrayList<String>();
        var stories = new ArrayList<ScanStory>();
        for (Drop drop : drops) {
            keys.add(line.put(drop.file(), drop.place()));
            stories.add(ScanStory.waiting(drop.file().toString()));
        }
        line.sweep();
        Map<Integer, ScanStory> open = new LinkedHashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            open.put(i, stories.get(i));
        }
        follow(keys, stories, open, toTheEnd);
        return stories;
    }

    private void follow(List<String> keys, List<ScanStory> stories, Map<Integer, ScanStory> open, boolean toTheEnd) {
        long lastSweep = System.nanoTime();
        long lastAnswer = System.nanoTime();
        while (!open.isEmpty()) {
            try {
                for (Integer i : List.copyOf(open.keySet())) {
                    Look look = look(keys.get(i), stories.get(i), toTheEnd);
                    stories.set(i, look.story());
                    open.put(i, look.story());
                    if (look.settled()) {
                        open.remove(i);
                        watcher.settled(look.story());
                    }
                }
                lastAnswer = System.nanoTime();
            } catch (EditionFailure e) {
                if (System.nanoTime() - lastAnswer > SILENCE.toNanos()) {
                    throw e;
                }
            }
            watcher.underWay(List.copyOf(open.values()));
            if (!open.isEmpty()) {
                pause();
                if (System.nanoTime() - lastSweep > SWEEP_AGAIN.toNanos()) {
                    lastSweep = System.nanoTime();
                    line.sweep();
                }
            }
        }
    }

    private record Look(ScanStory story, boolean settled) {}

    private Look look(String key, ScanStory before, boolean toTheEnd) {
        if (before.scan() == null || before.state().equals("waiting")) {
            Optional<JsonNode> arrival = line.arrival(key);
            if (arrival.isEmpty()) {
                return new Look(before, false);
            }
            ScanStory arrived = before.arrived(arrival.get());
            boolean settled =
                    arrived.isQuarantined() || (!toTheEnd && !arrived.state().equals("waiting"));
            return new Look(arrived, settled);
        }
        Optional<JsonNode> account = line.scan(before.scan());
        return account.map(heard -> new Look(before.followed(heard), ScanStory.isSettled(heard)))
                .orElse(new Look(before, false));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EditionFailure(
                    EditionFailure.Kind.FAILED,
                    "Interrupted; the scans are in the inbox and go their way all the same.");
        }
    }
}
