package org.throughline.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.session.WorkDifference.Kind;

/**
 * Lays the steps as written and the steps as done beside each other.
 *
 * <p>Steps are matched in their order so that as much as possible stays together: equal words first, then words that largely
 * agree. What has no partner was added or left out. Nothing is called right or wrong.
 */
final class WorkComparisonPolicy {

    /** Share of common words from which two steps count as the same step done differently. */
    private static final double ALIKE = 0.4;

    private WorkComparisonPolicy() {}

    /** The comparison, line by line, in the order of the work. */
    static List<WorkDifference> compare(List<String> written, List<String> done) {
        double[][] best = new double[written.size() + 1][done.size() + 1];
        for (int w = written.size() - 1; w >= 0; w--) {
            for (int d = done.size() - 1; d >= 0; d--) {
                double together = likeness(written.get(w), done.get(d));
                double apart = Math.max(best[w + 1][d], best[w][d + 1]);
                best[w][d] = together >= ALIKE ? Math.max(apart, together + best[w + 1][d + 1]) : apart;
            }
        }
        return walk(written, done, best);
    }

    private static List<WorkDifference> walk(List<String> written, List<String> done, double[][] best) {
        List<WorkDifference> lines = new ArrayList<>();
        int w = 0;
        int d = 0;
        while (w < written.size() || d < done.size()) {
            if (w < written.size() && d < done.size() && belongTogether(written.get(w), done.get(d), best, w, d)) {
                String asWritten = written.get(w++);
                String asDone = done.get(d++);
                Kind kind = words(asWritten).equals(words(asDone)) ? Kind.SAME : Kind.DIFFERENT;
                lines.add(new WorkDifference(kind, asWritten, asDone));
            } else if (d >= done.size() || w < written.size() && best[w + 1][d] >= best[w][d + 1]) {
                lines.add(new WorkDifference(Kind.LEFT_OUT, written.get(w++), null));
            } else {
                lines.add(new WorkDifference(Kind.ADDED, null, done.get(d++)));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean belongTogether(String written, String done, double[][] best, int w, int d) {
        double together = likeness(written, done);
        return together >= ALIKE && best[w][d] == together + best[w + 1][d + 1];
    }

    private static double likeness(String one, String other) {
        Set<String> ones = new HashSet<>(words(one));
        Set<String> others = new HashSet<>(words(other));
        Set<String> common = new HashSet<>(ones);
        common.retainAll(others);
        ones.addAll(others);
        return ones.isEmpty() ? 0 : (double) common.size() / ones.size();
    }

    private static List<String> words(String step) {
        return List.of(step.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
    }
}
