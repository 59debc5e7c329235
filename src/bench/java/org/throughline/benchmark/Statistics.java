package org.throughline.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Medians, percentiles and the interval that a median may be trusted to. */
final class Statistics {

    private static final int RESAMPLES = 10_000;

    private Statistics() {}

    /** A median with its bootstrap interval of 95 %. */
    record Interval(double median, double low, double high) {}

    static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] values) {
        return percentile(values, 0.5);
    }

    static Interval interval(List<Double> ratios) {
        double[] values = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        Random random = new Random(20260929);
        double[] medians = new double[RESAMPLES];
        for (int n = 0; n < RESAMPLES; n++) {
            double[] drawn = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                drawn[i] = values[random.nextInt(values.length)];
            }
            medians[n] = median(drawn);
        }
        return new Interval(median(values), percentile(medians, 0.025), percentile(medians, 0.975));
    }
}
