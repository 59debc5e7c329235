package org.throughline.barrier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may answer about a barrier: the person who was asked, and whoever holds the task that asks. */
final class BarrierStepPolicy {

    private BarrierStepPolicy() {}

    /**
     * Whether the person may.
     *
     * @param person who wants to
     * @param asked who was asked by name, null when a role was
     * @param holdsTask whether the person is answering a task about the barrier right now
     */
    static boolean mayAnswer(UUID person, @Nullable UUID asked, boolean holdsTask) {
        return holdsTask || person.equals(asked);
    }
}
