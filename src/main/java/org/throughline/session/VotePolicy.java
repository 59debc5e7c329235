package org.throughline.session;

import java.util.Map;
import java.util.UUID;

/**
 * Equal dots: everybody has the same number, whoever they are, and nobody sees a count before the vote is closed.
 *
 * <p>Running totals pull people to what already leads, and a director's dot weighs no more than a picker's.
 */
final class VotePolicy {

    /** Dots that each person has. */
    static final int DOTS = 5;

    /** Most dots of one person on one option. */
    static final int MOST_ON_ONE = 3;

    /** A vote between fewer options is none. */
    static final int FEWEST_OPTIONS = 2;

    private VotePolicy() {}

    /**
     * Checks what one person's dots would be.
     *
     * @param others the person's dots on the other options
     * @param dots how many on this option from now on; 0 takes them away
     */
    static void checkDots(Map<UUID, Integer> others, int dots) {
        if (dots < 0 || dots > MOST_ON_ONE) {
            throw new SessionRefused("session.rule.dotsOnOne", MOST_ON_ONE);
        }
        if (used(others) + dots > DOTS) {
            throw new SessionRefused("session.rule.dotsUsed", DOTS);
        }
    }

    /** Checks that a vote can be opened. */
    static void checkMayOpen(SessionKind kind, VoteState state, int options) {
        if (kind != SessionKind.IMPROVE) {
            throw new SessionRefused("session.rule.noVoteInLearn");
        }
        if (state != VoteState.NOT_OPEN) {
            throw new SessionRefused("session.rule.votedAlready");
        }
        if (options < FEWEST_OPTIONS) {
            throw new SessionRefused("session.rule.fewOptions", FEWEST_OPTIONS);
        }
    }

    /** Whether anybody may see how many dots an option has. */
    static boolean countsAreVisible(VoteState state) {
        return state == VoteState.CLOSED;
    }

    /** How many dots are used up. */
    static int used(Map<UUID, Integer> dots) {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }
}
