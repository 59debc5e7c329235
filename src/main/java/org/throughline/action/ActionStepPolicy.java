package org.throughline.action;

import java.util.Collection;
import java.util.UUID;

/**
 * Who may take a step with an action: whoever has the part that the step belongs to, and whoever holds its task.
 *
 * <p>The task counts by itself, because work is passed on to people who have no other part.
 */
final class ActionStepPolicy {

    private ActionStepPolicy() {}

    /**
     * Whether the person may.
     *
     * @param person who wants to
     * @param parts everybody who has the part
     * @param holdsTask whether the person is answering a task about the action right now
     */
    static boolean mayTake(UUID person, Collection<UUID> parts, boolean holdsTask) {
        return holdsTask || parts.contains(person);
    }
}
