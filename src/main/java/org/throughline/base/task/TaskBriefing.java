package org.throughline.base.task;

import java.util.List;
import java.util.Set;

/**
 * What the tasks of a process are about; a feature contributes one bean for its processes.
 *
 * <p>Asked only for a task that its person may answer, and only about what the answer needs: whoever accepts an action reads by
 * when, whoever answers a barrier reads what is asked.
 */
public interface TaskBriefing {

    /** Keys of the processes it speaks for. */
    Set<String> processKeys();

    /** What the person reads above the form, the most important first; empty when the form says it all. */
    List<TaskFact> facts(TaskContext task);
}
