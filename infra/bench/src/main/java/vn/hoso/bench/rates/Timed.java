package vn.hoso.bench.rates;

import java.util.ArrayList;
import java.util.List;

/** How long something took, over and over, in milliseconds. */
final class Timed {
    private final List<Double> times = new ArrayList<>();

    /** Something that is timed. */
    interface Work {
        void run() throws Exception;
    }

    static Timed of(int rounds, Work work) throws Exception {
        var timed = new Timed();
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            work.run();
            timed.times.add((System.nanoTime() - began) / 1e6);
        }
        return timed;
    }

    double median() {
        return at(0.5);
    }

    /** The 95th percentile: of so many times 95 in 100 were no longer. */
    double percentile95() {
        return at(0.95);
    }

    private double at(double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
