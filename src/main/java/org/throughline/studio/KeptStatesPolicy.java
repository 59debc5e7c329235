package org.throughline.studio;

import java.time.Duration;
import java.time.Instant;

/**
 * Which states of a file in a draft are kept so that they can be restored.
 *
 * <p>An editor saves every few seconds; what the same person saves within a minute is one state, and the newest forty are kept.
 */
final class KeptStatesPolicy {

    /** How many states of a file are kept. */
    static final int MOST = 40;

    private static final Duration ONE_STATE = Duration.ofMinutes(1);

    private KeptStatesPolicy() {}

    /** Whether what is saved now takes the place of the state before. */
    static boolean replaces(Instant before, boolean samePerson, Instant now) {
        return samePerson && now.isBefore(before.plus(ONE_STATE));
    }
}
