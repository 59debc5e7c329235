package org.throughline.session;

import java.time.Duration;

/** Where a group is within its session; guard rails, not one-way doors. */
public enum Stage {
    /** Purpose and ground rules. */
    WELCOME(3),
    /** Everybody writes for themselves. */
    WRITE(7),
    /** The wall is open; the group reads and asks. */
    READ(17),
    /** How we really do it, beside how it is written. */
    WORK(15),
    /** What came back to you? */
    RECALL(12),
    /** Parked ideas come back, new ones join them. */
    IDEAS(10),
    /** Everybody puts dots. */
    VOTE(3),
    /** The dots are counted; the group chooses. */
    CHOICE(10);

    private final int usualMinutes;

    Stage(int usualMinutes) {
        this.usualMinutes = usualMinutes;
    }

    /** What groups usually need for it; the facilitator's clock starts with this. */
    public Duration usualLength() {
        return Duration.ofMinutes(usualMinutes);
    }
}
