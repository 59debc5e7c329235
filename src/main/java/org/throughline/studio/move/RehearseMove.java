package org.throughline.studio.move;

import java.util.List;

/**
 * A rehearsal to begin.
 *
 * @param process key of the process
 * @param from number of the version that cases leave
 * @param to number of the version that they follow
 * @param more pairs beside the equal steps
 * @param dates what becomes of dates
 */
public record RehearseMove(String process, int from, int to, List<StepPair> more, MoveDates dates) {

    private static final int MOST_PAIRS = 500;

    public RehearseMove {
        if (more.size() > MOST_PAIRS) {
            throw new MoveRefused("moves.refused.tooManyPairs", MOST_PAIRS);
        }
        more = List.copyOf(more);
    }
}
