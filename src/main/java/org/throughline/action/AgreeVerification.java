package org.throughline.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agree before the start how the effect will be judged.
 *
 * @param actionRef the action
 * @param measures what is looked at
 * @param rule what counts as a real change
 * @param minPoints how many readings at least
 * @param earliest first day on which it may be judged, in the unit's zone
 * @param windowEnd last day
 * @param balancing what might get worse, and how that would be noticed
 */
public record AgreeVerification(
        String actionRef,
        List<Measure> measures,
        SignalRule rule,
        int minPoints,
        LocalDate earliest,
        LocalDate windowEnd,
        @Nullable String balancing) {

    public AgreeVerification {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new ActionRefused("action.refused.noMeasure");
        }
    }

    /** Which way is better. */
    public enum Direction {
        LOWER,
        HIGHER
    }

    /** One measure and which way is better. */
    public record Measure(String name, Direction better) {}
}
