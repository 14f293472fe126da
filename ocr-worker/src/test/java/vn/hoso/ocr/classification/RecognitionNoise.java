package vn.hoso.ocr.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoso.ocr.recognition.Capitals;
import vn.hoso.samples.wording.Draw;

/** Spoils a text as recognition of a bad scan does: marks lost, letters confused, words broken, lines lost, specks. */
final class RecognitionNoise {
    private static final Map<Character, String> CONFUSED = Map.ofEntries(
            Map.entry('u', "ưnii"),
            Map.entry('o', "ơôce"),
            Map.entry('a', "âăo"),
            Map.entry('e', "êcé"),
            Map.entry('i', "l1ì"),
            Map.entry('l', "I1i"),
            Map.entry('n', "mru"),
            Map.entry('m', "nr"),
            Map.entry('r', "n"),
            Map.entry('c', "eo"),
            Map.entry('t', "fl"),
            Map.entry('h', "bn"),
            Map.entry('g', "qy"),
            Map.entry('O', "0QC"),
            Map.entry('Đ', "DBĐ"),
            Map.entry('D', "ĐO"),
            Map.entry('N', "MHW"),
            Map.entry('H', "NMI"),
            Map.entry('I', "lT1"),
            Map.entry('T', "1IF"),
            Map.entry('Y', "VX"),
            Map.entry('Á', "ÀAẢ"),
            Map.entry('Ế', "ÊÉẺ"),
            Map.entry('Ị', "IÌ"),
            Map.entry('Ờ', "ÒỞƠ"),
            Map.entry('0', "9OÔ"),
            Map.entry('1', "lI"),
            Map.entry('5', "S"),
            Map.entry('8', "B3"),
            Map.entry('6', "ó"));

    private final Draw draw;
    private final double strength;

    /** Noise of a strength: 0 spoils nothing, at 0.3 every third letter suffers. */
    RecognitionNoise(Draw draw, double strength) {
        this.draw = draw;
        this.strength = strength;
    }

    List<String> over(List<String> lines) {
        List<String> spoilt = new ArrayList<>();
        for (String line : lines) {
            boolean capitals = Capitals.share(line) > 0.7;
            // Headings are what the rules live on: they are lost more often here than on paper.
            double here = capitals && draw.chance(strength) ? 3 * strength : strength;
            if (draw.chance(here * (capitals ? 0.3 : 0.15))) {
                continue;
            }
            if (draw.chance(0.1 * strength)) {
                spoilt.add(draw.of("— _ .", "“ ' .", "| . -", "¬ ,", "ˆ ° °"));
            }
            String text = line(line, Math.min(0.6, here));
            if (!text.isBlank()) {
                spoilt.add(text);
            }
        }
        return spoilt;
    }

    private String line(String line, double here) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == ' ' && draw.chance(0.2 * here)) {
                continue;
            }
            if (letter != ' ' && draw.chance(0.05 * here)) {
                text.append(draw.chance(0.5) ? "" : " ");
            } else if (Character.isLetterOrDigit(letter) && draw.chance(here)) {
                text.append(spoilt(letter));
            } else {
                text.append(letter);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private String spoilt(char letter) {
        String choices = CONFUSED.get(letter);
        if (choices != null && draw.chance(0.5)) {
            return String.valueOf(choices.charAt(draw.between(0, choices.length() - 1)));
        }
        // A lost mark is the commonest of all.
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).substring(0, 1);
    }
}
