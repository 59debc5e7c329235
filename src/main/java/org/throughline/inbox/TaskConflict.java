package org.throughline.inbox;

import org.throughline.base.BrokenRule;

/**
 * Somebody or something was quicker. Nothing was changed, and what the person typed is still theirs.
 *
 * <p>Only people who had the task, or could have had it, are told; everybody else gets {@link TaskUnknown}.
 */
public abstract sealed class TaskConflict extends BrokenRule
        permits TaskAlreadyDone, TaskWithSomebodyElse, TaskMovedOn, TaskChangedMeanwhile {

    protected TaskConflict(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
