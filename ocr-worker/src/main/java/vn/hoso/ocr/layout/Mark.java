package vn.hoso.ocr.layout;

import java.util.List;
import java.util.Optional;
import vn.hoso.ocr.recognition.Word;

/**
 * What someone put on a paper after it was made: it is no part of the paper's text, but tells facts of its own.
 *
 * @param kind what it is
 * @param who number given on arrival, or name of the signer, when read
 * @param when day of arrival, or moment of signing, when read
 * @param words every word of the mark
 */
public record Mark(Kind kind, Optional<Fact> who, Optional<Fact> when, List<Word> words) {

    /** Keeps its own copy of the words. */
    public Mark {
        words = List.copyOf(words);
    }

    /** What a mark is. */
    public enum Kind {
        /** The receiver's stamp (<i>dấu đến</i>) with its number and day. */
        ARRIVAL,
        /** The visible box of a digital signature (<i>chữ ký số</i>) with signer and moment. */
        SIGNATURE
    }

    /**
     * A fact that a mark tells.
     *
     * @param value normal form: a number; a name; a day as yyyy-mm-dd; a moment as yyyy-mm-ddThh:mm:ss+07:00
     * @param words the words it was read from
     */
    public record Fact(String value, List<Word> words) {
        /** Keeps its own copy of the words. */
        public Fact {
            words = List.copyOf(words);
        }
    }
}
