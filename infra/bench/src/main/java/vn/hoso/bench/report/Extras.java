package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;

/** What is measured of Hoso alone, beside the turns: each a heading and lines of Markdown. */
public final class Extras {
    private final List<String> lines = new ArrayList<>();
    private final List<PageScore> odd = new ArrayList<>();
    private final Handwriting handwriting = new Handwriting();

    /** Adds a section. */
    public void section(String heading, List<String> body) {
        lines.add("\n## " + heading + "\n");
        lines.addAll(body);
    }

    /** Adds pages of no administrative kind, which are to be called unknown. */
    public void odd(List<PageScore> scores) {
        odd.addAll(scores);
    }

    /** What became of numbers and days written by hand; to be filled. */
    public Handwriting handwriting() {
        return handwriting;
    }

    List<String> lines() {
        return lines;
    }

    List<PageScore> oddScores() {
        return odd;
    }
}
