package org.throughline.base.process;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: its cases and the steps they went through, but no tasks.
 *
 * <p>Who did which task when is kept by the inbox, in the same transaction and with more than the engine knows; a second copy
 * costs three of the waits for the database that completing a task may have. A step's history then names neither its task nor a
 * person.
 */
final class StepHistory extends HistoryLevelActivity {

    @Override
    public String getName() {
        return "steps";
    }

    /** The number of the engine's own level "activity", so that a database that was made with that one goes on. */
    @Override
    public int getId() {
        return HistoryLevel.HISTORY_LEVEL_ACTIVITY.getId();
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return !isOfTask(type) && super.isHistoryEventProduced(type, entity);
    }

    private static boolean isOfTask(HistoryEventType type) {
        return HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType().equals(type.getEntityType());
    }
}
