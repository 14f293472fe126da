package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.local.line.DropScans;
import vn.hoso.local.line.ScanStory;

/**
 * Shows scans on their way. On a terminal each has a line that is drawn again as it moves; elsewhere a line is printed
 * when its step changes; for a program, one object when it is settled.
 */
final class ShowScans implements DropScans.Watcher {

    private static final int MOST_LINES = 12;
    private static final int BAR = 20;

    private final Say say;
    private final boolean json;
    private final Map<String, String> told = new HashMap<>();
    private int drawn;

    ShowScans(Say say, boolean json) {
        this.say = say;
        this.json = json;
    }

    @Override
    public void underWay(List<ScanStory> stories) {
        if (json) {
            return;
        }
        if (say.terminal()) {
            erase();
            stories.stream().limit(MOST_LINES).forEach(story -> draw(name(story) + "  " + progress(story)));
            if (stories.size() > MOST_LINES) {
                draw("… and " + (stories.size() - MOST_LINES) + " more");
            }
        } else {
            for (ScanStory story : stories) {
                String step = step(story) + toScanAgain(story);
                if (!step.equals(told.put(story.file(), step))) {
                    say.line(name(story) + "  " + step);
                }
            }
        }
    }

    @Override
    public void settled(ScanStory story) {
        if (json) {
            say.object(new Settled(story));
            return;
        }
        erase();
        say.line(name(story) + "  " + outcome(story));
    }

    private void draw(String line) {
        say.line(line);
        drawn++;
    }

    /** Moves back to the first line drawn and clears what is below. */
    private void erase() {
        if (drawn > 0) {
            say.raw("\u001b[" + drawn + "A\u001b[J");
            drawn = 0;
        }
    }

    private static String name(ScanStory story) {
        return String.valueOf(Path.of(story.file()).getFileName());
    }

    private static String step(ScanStory story) {
        return story.step() == null ? story.state() : story.step();
    }

    private static String progress(ScanStory story) {
        if (story.pages() <= 0) {
            return step(story);
        }
        int full = BAR * Math.min(story.pagesDone(), story.pages()) / story.pages();
        return "▕" + "█".repeat(full) + " ".repeat(BAR - full) + "▏ " + story.pagesDone() + "/" + story.pages()
                + " pages, " + step(story) + toScanAgain(story);
    }

    /** Told while the paper is still at hand; which pages and why stands in the outcome. */
    private static String toScanAgain(ScanStory story) {
        long pages = story.looks().stream()
                .filter(look -> !look.warnings().isEmpty())
                .count();
        return pages == 0 ? "" : ", " + pages + (pages == 1 ? " page" : " pages") + " to scan again";
    }

    private static String outcome(ScanStory story) {
        if (story.isQuarantined()) {
            String page = story.page() == null ? "" : ", page " + story.page();
            return "quarantined: " + story.reason() + page + "\n    " + story.reasonVi() + "\n    " + story.reasonEn();
        }
        String warned = story.warnings().isEmpty() ? "" : ", warning: " + String.join(", ", story.warnings());
        return story.state() + found(story.documents()) + warned + "  " + story.scan() + aside(story)
                + mend(story.looks())
                + held(story.doubts());
    }

    /** One document in the same line, several each in a line of its own. */
    private static String found(List<ScanStory.FoundDocument> documents) {
        return documents.size() <= 1
                ? documents.stream().map(document -> ": " + document.type()).collect(Collectors.joining())
                : documents.stream()
                        .map(document -> "\n    %s  pages %s  %s"
                                .formatted(
                                        document.dossier() == null ? "tray" : document.dossier(),
                                        document.pages(),
                                        document.type()))
                        .collect(Collectors.joining("", ": " + documents.size() + " documents", "\n   "));
    }

    private static String aside(ScanStory story) {
        List<Integer> blank = story.looks().stream()
                .filter(ScanStory.SeenPage::blank)
                .map(ScanStory.SeenPage::page)
                .filter(story.setAside()::contains)
                .toList();
        List<Integer> sheets =
                story.setAside().stream().filter(page -> !blank.contains(page)).toList();
        return aside("cover or separator sheets", sheets) + aside("blank", blank);
    }

    private static String aside(String why, List<Integer> pages) {
        return pages.isEmpty()
                ? ""
                : "\n    set aside, " + why + ": "
                        + pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String mend(List<ScanStory.SeenPage> looks) {
        return looks.stream()
                .filter(look -> !look.warnings().isEmpty())
                .map(look -> "\n    scan again, page " + look.page() + ": "
                        + look.warnings().stream().map(ShowScans::inWords).collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
    }

    /** A code that is not known here is shown as it is. */
    private static String inWords(String warning) {
        return switch (warning) {
            case "LOW_RESOLUTION" -> "below 200 dpi";
            case "BLURRED" -> "blurred";
            case "CUT_AT_EDGE" -> "cut off at an edge";
            case "FOLDED_CORNER" -> "folded corner";
            case "TOO_DARK" -> "too dark";
            default -> warning;
        };
    }

    private static String held(List<ScanStory.FoundDoubt> doubts) {
        return doubts.stream()
                .map(doubt -> "\n    " + doubt.reasonVi() + "\n    " + doubt.reasonEn()
                        + (doubt.cutBefore() == null ? "" : "\n    probable cut: before page " + doubt.cutBefore()))
                .collect(Collectors.joining());
    }

    /** What a program is told of a settled scan. */
    record Settled(
            String file,
            @Nullable String scan,
            String state,
            @Nullable String reason,
            @Nullable String reasonVi,
            @Nullable String reasonEn,
            @Nullable Integer page,
            List<String> warnings,
            List<ScanStory.FoundDocument> documents,
            List<Integer> setAside,
            List<ScanStory.SeenPage> looks,
            List<ScanStory.FoundDoubt> doubts) {

        Settled(ScanStory story) {
            this(
                    story.file(),
                    story.scan(),
                    story.state(),
                    story.reason(),
                    story.reasonVi(),
                    story.reasonEn(),
                    story.page(),
                    story.warnings(),
                    story.documents(),
                    story.setAside(),
                    story.looks(),
                    story.doubts());
        }
    }
}
