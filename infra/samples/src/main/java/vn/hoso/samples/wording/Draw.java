package vn.hoso.samples.wording;

import java.util.List;
import java.util.SplittableRandom;

/** Draws at random from a seed: the same seed gives the same draws, on any machine. */
public final class Draw {
    private final SplittableRandom random;

    /** Begins at a seed. */
    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One of the choices, each as likely. */
    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of the choices, each as likely. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A whole number from first to last, both possible. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** A number from {@code low} up to but not {@code high}. */
    public double real(double low, double high) {
        return low == high ? low : random.nextDouble(low, high);
    }

    /** True with the given probability, 0 to 1. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** That many digits, each as likely. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** A seed for something drawn apart, so that it does not move what is drawn here. */
    public long seed() {
        return random.nextLong();
    }
}
