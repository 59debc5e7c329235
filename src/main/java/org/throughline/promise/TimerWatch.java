package org.throughline.promise;

import java.util.List;

/** Compares open promises with the timers of the engine: a promise whose timer is gone would be broken in silence. */
public interface TimerWatch {

    /** Open promises that wait in a process for a timer which is missing, used up or set to another instant; soonest first. */
    List<UnguardedPromise> unguarded();
}
