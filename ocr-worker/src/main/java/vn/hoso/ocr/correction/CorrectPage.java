package vn.hoso.ocr.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Puts the words of a page right. Only words that differ are touched, and only where what was read is found at the place
 * that the officer saw: a page that was read anew and says something else there stays as it is.
 */
public final class CorrectPage {

    private CorrectPage() {}

    /** The page with the corrections that are of it. A word that was put right is sure. */
    public static RecognizedPage with(RecognizedPage page, List<Correction> corrections) {
        RecognizedPage right = page;
        for (Correction correction : corrections) {
            if (correction.place().page() == page.number()) {
                right = right.withLines(corrected(right, correction));
            }
        }
        return right;
    }

    private static List<Line> corrected(RecognizedPage page, Correction correction) {
        String read = correction.read();
        if (read == null) {
            return withUnread(page, correction);
        }
        var lines = new ArrayList<>(page.lines());
        List<WordPlace> words = wordsAt(page, correction.place());
        List<Change> changes = Change.between(tokens(read), tokens(correction.written()));
        Optional<List<WordPlace>> found = ReadTokens.among(words, tokens(read));
        found.ifPresent(places -> {
            // From the last to the first, so that the places of those before stay what they are.
            for (int i = changes.size() - 1; i >= 0; i--) {
                Change change = changes.get(i);
                change(lines, places.subList(change.from(), change.to()), change.written());
            }
        });
        return lines;
    }

    /** Of words on several lines that become more or fewer, the first line takes the new ones. */
    private static void change(List<Line> lines, List<WordPlace> places, List<String> written) {
        if (places.size() == written.size()) {
            for (int i = 0; i < written.size(); i++) {
                WordPlace place = places.get(i);
                replace(
                        lines,
                        place.line(),
                        place.word(),
                        1,
                        List.of(place.read().with(written.get(i))));
            }
            return;
        }
        WordPlace first = places.get(0);
        List<Word> spread = places.stream()
                .filter(place -> place.line() == first.line())
                .map(place -> place.read().word())
                .toList();
        // Each by itself: signs that are no part of what was read may stand between them, and stay.
        for (int i = places.size() - 1; i >= 0; i--) {
            replace(lines, places.get(i).line(), places.get(i).word(), 1, List.of());
        }
        replace(lines, first.line(), first.word(), 0, SpreadWords.over(spread, written));
    }

    private static void replace(List<Line> lines, int line, int from, int count, List<Word> others) {
        Line old = lines.get(line);
        var words = new ArrayList<>(old.words());
        words.subList(from, from + count).clear();
        words.addAll(from, others);
        lines.set(line, new Line(words, old.x(), old.y(), old.width(), old.height()));
    }

    /** A written number takes the place of what was made of it, where that is plain: the one doubtful word with a digit. */
    private static List<Line> withUnread(RecognizedPage page, Correction correction) {
        List<String> written = tokens(correction.written());
        List<WordPlace> attempts = wordsAt(page, correction.place()).stream()
                .filter(place -> place.read().isDoubtfulNumber())
                .toList();
        if (written.size() > 1 || attempts.size() != 1) {
            return withAdded(page, correction.place(), written);
        }
        var lines = new ArrayList<>(page.lines());
        change(lines, attempts, written);
        return lines;
    }

    /** Else it becomes a line of its own, before the first that stands below it. */
    private static List<Line> withAdded(RecognizedPage page, Place place, List<String> written) {
        int x = (int) Math.round(place.x() * page.widthPx());
        int y = (int) Math.round(place.y() * page.heightPx());
        int width = Math.max(1, (int) Math.round(place.width() * page.widthPx()));
        int height = Math.max(1, (int) Math.round(place.height() * page.heightPx()));
        var lines = new ArrayList<>(page.lines());
        int at = 0;
        while (at < lines.size() && middle(lines.get(at).y(), lines.get(at).height()) <= middle(y, height)) {
            at++;
        }
        lines.add(at, new Line(SpreadWords.over(x, y, width, height, written), x, y, width, height));
        return lines;
    }

    private static double middle(int y, int height) {
        return y + height / 2.0;
    }

    private static List<WordPlace> wordsAt(RecognizedPage page, Place place) {
        var words = new ArrayList<WordPlace>();
        for (int line = 0; line < page.lines().size(); line++) {
            List<Word> own = page.lines().get(line).words();
            for (int word = 0; word < own.size(); word++) {
                if (stands(own.get(word), place, page)) {
                    words.add(new WordPlace(line, word, new ReadToken(own.get(word))));
                }
            }
        }
        return words;
    }

    private static boolean stands(Word word, Place place, RecognizedPage page) {
        double x = (word.x() + word.width() / 2.0) / page.widthPx();
        double y = (word.y() + word.height() / 2.0) / page.heightPx();
        return x >= place.x() && x <= place.x() + place.width() && y >= place.y() && y <= place.y() + place.height();
    }

    private static List<String> tokens(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
