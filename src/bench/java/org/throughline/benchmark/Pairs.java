package org.throughline.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.throughline.benchmark.Machine.Reading;
import org.throughline.benchmark.Statistics.Interval;

/**
 * Runs two sides by turns, A B B A and so on, on the same work, and compares them pair by pair.
 *
 * <p>A pair during which others took more than 15 % of the machine is thrown away and run again, as long as there are tries left;
 * after that it is kept and counted as disturbed.
 */
final class Pairs {

    private static final double TOLERATED = 0.15;

    private final Machine machine;

    Pairs(Machine machine) {
        this.machine = machine;
    }

    /**
     * What came out.
     *
     * @param ratio time of B by time of A
     * @param processorRatio processor time of B by that of A, over all pairs
     * @param secondsA wall seconds of A, over all pairs
     * @param processorA processor seconds of A, over all pairs
     * @param secondsB wall seconds of B, over all pairs
     * @param processorB processor seconds of B, over all pairs
     * @param pairs how many were counted
     * @param disturbed how many of those were disturbed
     */
    record Comparison(
            Interval ratio,
            double processorRatio,
            double secondsA,
            double processorA,
            double secondsB,
            double processorB,
            int pairs,
            int disturbed) {}

    private record Block(double seconds, double processor) {}

    /** One side; only {@link #run} is timed. */
    @FunctionalInterface
    interface Side {

        default void prepare() {}

        void run(int pair);
    }

    /** Each side gets the number of the pair, so that both do the same work. */
    Comparison compare(int pairs, Side a, Side b) {
        List<Double> ratios = new ArrayList<>();
        double[] sums = new double[4];
        int disturbed = 0;
        int tries = pairs;
        for (int pair = 0; pair < pairs; ) {
            Reading before = machine.read();
            Block first = block(pair % 2 == 0 ? a : b, pair);
            Block second = block(pair % 2 == 0 ? b : a, pair);
            boolean noisy = machine.read().othersSince(before) > TOLERATED;
            if (noisy && tries > 0) {
                tries--;
                continue;
            }
            disturbed += noisy ? 1 : 0;
            Block ofA = pair % 2 == 0 ? first : second;
            Block ofB = pair % 2 == 0 ? second : first;
            ratios.add(ofB.seconds / ofA.seconds);
            sums[0] += ofA.seconds;
            sums[1] += ofA.processor;
            sums[2] += ofB.seconds;
            sums[3] += ofB.processor;
            pair++;
        }
        return new Comparison(
                Statistics.interval(ratios), sums[3] / sums[1], sums[0], sums[1], sums[2], sums[3], pairs, disturbed);
    }

    private Block block(Side work, int pair) {
        work.prepare();
        Reading before = machine.read();
        long start = System.nanoTime();
        work.run(pair);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Block(seconds, machine.read().own() - before.own());
    }
}
