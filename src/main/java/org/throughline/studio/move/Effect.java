package org.throughline.studio.move;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that changes with a case that moves, or a task that stays.
 *
 * @param kind what
 * @param step name of the step, task or timer
 * @param other name of the step that it becomes; empty where there is none
 * @param before instant before; null where there is none
 * @param after instant afterwards; null where there is none
 * @param holder who has the task; null when a role has it or it is no task
 * @param role the role that has the task; empty when a person has it or it is no task
 */
public record Effect(
        Kind kind,
        String step,
        String other,
        @Nullable Instant before,
        @Nullable Instant after,
        @Nullable UUID holder,
        String role) {

    /** What happens. */
    public enum Kind {
        /** A task stays with whoever has it. */
        TASK_STAYS,
        /** A task stays and is another step from now on. */
        TASK_BECOMES,
        TIMER_CREATED,
        TIMER_REMOVED,
        DATE_CHANGED
    }
}
