package org.throughline.inbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the inbox asks of the engine. */
public interface WorkProcess {

    /** The variables that a task sees; those that are null are left out. */
    Map<String, Object> variables(String taskId);

    /**
     * Completes a task; the process goes on in the same transaction.
     *
     * @param end what stays of the task
     * @param routing variables by which the process finds its way
     * @throws TaskChangedMeanwhile when the engine finds that somebody was quicker
     */
    void complete(String taskId, TaskEnd end, Map<String, Object> routing);

    /** Gives a task to a person, or with null back to its roles. */
    void assign(String taskId, @Nullable UUID personId);

    /** The text of a pinned form. */
    String formText(PinnedForm form);

    /** The model of a deployed version, as far as people read it. */
    ProcessMap map(String definitionId);

    /** Hands every open task of the engine to the consumer, as if it had just been created. Slow: for checks and rebuilds. */
    void forEachOpenTask(Consumer<EngineTask> consumer);

    /**
     * An open task as the engine has it.
     *
     * @param step everything the read model is made of
     * @param assignee who has it in the engine
     */
    record EngineTask(OpenedStep step, @Nullable UUID assignee) {}

    /**
     * A step after a task.
     *
     * @param answer name of the flow that leads there, empty when there is only one way
     * @param targets names of what may come next on that way
     */
    record NextStep(String answer, List<String> targets) {

        public NextStep {
            targets = List.copyOf(targets);
        }
    }
}
