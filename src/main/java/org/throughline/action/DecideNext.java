package org.throughline.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decide what follows when an action did not have its effect.
 *
 * @param actionRef the action
 * @param step what follows
 * @param why the reason
 * @param newTitle title of the action that takes its place, null otherwise
 * @param newOwnerId who is asked to own that one, null otherwise
 */
public record DecideNext(
        String actionRef,
        NextStep step,
        String why,
        @Nullable String newTitle,
        @Nullable UUID newOwnerId) {}
