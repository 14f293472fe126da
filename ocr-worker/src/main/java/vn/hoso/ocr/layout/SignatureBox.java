package vn.hoso.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.ocr.recognition.Word;

/**
 * The visible box of a digital signature: "Ký bởi: …, Thời gian ký: …", or "Người ký: … Email: … Cơ quan: … Thời gian
 * ký: …", as the signing programs of agencies draw it. Told by its labels: one that names the signer and one more.
 */
final class SignatureBox {
    /** Lines of the box stand closer together than this, in heights of a line. */
    private static final double NEXT_LINE = 1.6;

    private static final int MOST_LINES = 10;
    private static final double SURE = 0.5;

    private static final Pattern LABEL =
            Pattern.compile("(?<![a-z])(?<signer>nguoi ky|ky boi|duoc ky boi|signed by|nguoi ky so)\\s*[:;]"
                    + "|(?<![a-z])(?<time>thoi gian ky|ngay ky|ky ngay|signing date|ngay gio ky)\\s*[:;]"
                    + "|(?<![a-z])(?<other>email|co quan|to chuc|don vi|chuc vu|ly do|noi ky|vi tri|date)\\s*[:;]");

    private static final Pattern MORE_OF_A_TIME = Pattern.compile("[\\d:.+/\\- ]{4,}");

    private SignatureBox() {}

    static List<Mark> among(List<LinePart> parts) {
        List<LinePart> byPlace =
                parts.stream().sorted(Comparator.comparingInt(LinePart::top)).toList();
        List<Mark> found = new ArrayList<>();
        List<LinePart> used = new ArrayList<>();
        for (LinePart part : byPlace) {
            Matcher label = LABEL.matcher(part.folded());
            if (used.contains(part) || !label.find() || label.start() > 3 || label.group("signer") == null) {
                continue;
            }
            List<LinePart> box = box(part, byPlace);
            Optional<Mark> mark = mark(box);
            if (mark.isPresent()) {
                found.add(mark.get());
                used.addAll(box);
            }
        }
        return found;
    }

    /** The line with the signer and, line by line downwards, what stands under it as far as the last label. */
    private static List<LinePart> box(LinePart first, List<LinePart> byPlace) {
        List<LinePart> box = new ArrayList<>(List.of(first));
        int upToLastLabel = 1;
        LinePart before = first;
        for (LinePart part : byPlace) {
            boolean below = part.top() > before.top() + 0.5 * before.height();
            boolean near = part.top() - before.bottom() < NEXT_LINE * first.height();
            boolean under = part.left() < first.right() + 2 * first.height()
                    && Math.abs(part.left() - first.left()) < 6 * first.height();
            if (!below || !under) {
                continue;
            }
            if (!near || box.size() == MOST_LINES || part.height() > 1.6 * first.height()) {
                break;
            }
            box.add(part);
            before = part;
            Matcher label = LABEL.matcher(part.folded());
            boolean labelled = label.find() && label.start() <= 3;
            if (labelled || MORE_OF_A_TIME.matcher(part.text()).matches()) {
                upToLastLabel = box.size();
            }
        }
        return box.subList(0, upToLastLabel);
    }

    private static Optional<Mark> mark(List<LinePart> box) {
        List<Word> words = box.stream().flatMap(part -> part.words().stream()).toList();
        LinePart all = new LinePart(words);
        String folded = all.folded();
        List<int[]> labels = new ArrayList<>();
        int signer = -1;
        int time = -1;
        Matcher label = LABEL.matcher(folded);
        while (label.find()) {
            signer = label.group("signer") != null && signer < 0 ? labels.size() : signer;
            time = label.group("time") != null && time < 0 ? labels.size() : time;
            labels.add(new int[] {label.start(), label.end()});
        }
        if (labels.size() < 2 || signer < 0) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                Mark.Kind.SIGNATURE,
                name(all, labels, signer),
                time < 0 ? Optional.empty() : moment(all, labels, time),
                words));
    }

    private static Optional<Mark.Fact> name(LinePart all, List<int[]> labels, int index) {
        int from = labels.get(index)[1];
        int to = index + 1 < labels.size()
                ? labels.get(index + 1)[0]
                : all.text().length();
        String name = all.text().substring(from, to).replaceAll("^[\\s,;.]+|[\\s,;.]+$", "");
        return name.isEmpty() ? Optional.empty() : sure(name, TextWords.of(all.words(), from, to));
    }

    private static Optional<Mark.Fact> moment(LinePart all, List<int[]> labels, int index) {
        int from = labels.get(index)[1];
        int to = index + 1 < labels.size()
                ? labels.get(index + 1)[0]
                : all.text().length();
        return Moment.in(all.text().substring(from, to))
                .flatMap(found ->
                        sure(found.value(), TextWords.of(all.words(), from + found.from(), from + found.to())));
    }

    private static Optional<Mark.Fact> sure(String value, List<Word> words) {
        return words.stream().allMatch(word -> word.confidence() >= SURE)
                ? Optional.of(new Mark.Fact(value, words))
                : Optional.empty();
    }
}
