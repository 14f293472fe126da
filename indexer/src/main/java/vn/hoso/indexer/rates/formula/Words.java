package vn.hoso.indexer.rates.formula;

import java.util.function.BinaryOperator;

/**
 * The same words in both languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Words(String vi, String en) {

    /** These words and others, with something between them in each language. */
    Words with(Words others, Words between) {
        return new Words(vi + between.vi + others.vi, en + between.en + others.en);
    }

    Words inBrackets() {
        return new Words("(" + vi + ")", "(" + en + ")");
    }

    static BinaryOperator<Words> joined(String vi, String en) {
        return (one, other) -> one.with(other, new Words(vi, en));
    }
}
