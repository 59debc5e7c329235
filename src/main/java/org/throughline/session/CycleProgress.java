package org.throughline.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * How far a cycle has come, and when it last came any further.
 *
 * @param state how far
 * @param lastProgressAt when something last moved it on
 */
@Embeddable
record CycleProgress(@Enumerated(EnumType.STRING) CycleState state, Instant lastProgressAt) {

    static CycleProgress planned(Instant now) {
        return new CycleProgress(CycleState.PLANNED, now);
    }

    /** On to this state, which is reached from these only. */
    CycleProgress to(CycleState next, Instant now, CycleState... from) {
        if (!Set.of(from).contains(state)) {
            throw new SessionRefused("session.rule.notNow." + state);
        }
        return new CycleProgress(next, now);
    }

    /** Something happened in the state it is in. */
    CycleProgress at(Instant now) {
        return new CycleProgress(state, now);
    }

    /** Learn was none: it is planned again. */
    CycleProgress again(Instant now) {
        return new CycleProgress(state == CycleState.LEARN ? CycleState.PLANNED : state, now);
    }

    /** It has stopped, which is no progress. */
    CycleProgress stopped() {
        return new CycleProgress(CycleState.CANCELLED, lastProgressAt);
    }

    /** Whether nothing has moved for so long. */
    boolean isStale(Duration longest, Instant now) {
        return !state.isOver() && !lastProgressAt.plus(longest).isAfter(now);
    }
}
