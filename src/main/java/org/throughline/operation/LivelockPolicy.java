package org.throughline.operation;

import java.time.Duration;
import java.time.Instant;

/**
 * When a job is taken for one that runs again and again without an end.
 *
 * <p>The engine locks a job while it runs. A job that takes longer than its lock is taken again when the lock has run out, by the same
 * server or another one, and its retries never fall, so there never is an incident (process-studio.md, "Operating"). One lost lock
 * happens when a server stops; two may be a restart of two servers one after the other; a third in a row has no such reason.
 */
final class LivelockPolicy {

    /** Locks lost in a row from which administrators are told. */
    static final int LOST_LOCKS = 3;

    private LivelockPolicy() {}

    /**
     * Whether a job that is locked now had lost the lock that was seen before, instead of having been let go.
     *
     * @param before end of the lock that was seen before
     * @param now end of the lock that is seen now
     * @param lock how long a lock lasts
     */
    static boolean lost(Instant before, Instant now, Duration lock) {
        return !now.minus(lock).isBefore(before);
    }

    /** Whether so many lost locks are a livelock. */
    static boolean isLivelock(int lostLocks) {
        return lostLocks >= LOST_LOCKS;
    }
}
