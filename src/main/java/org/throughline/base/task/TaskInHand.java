package org.throughline.base.task;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The task that the signed-in person is answering right now; the inbox has checked that they may.
 *
 * <p>Holding a task is a right of its own: a leader may pass it to somebody who has no other part in the thing. So a feature asks
 * here beside its own rule, and a use case that nobody reaches by a task is refused. Costs no read.
 */
@Component
public class TaskInHand {

    private final ThreadLocal<@Nullable TaskContext> inHand = new ThreadLocal<>();

    /** Does the work with the task in hand; only the inbox calls this, after its own check. */
    public <T> T during(TaskContext task, Supplier<T> work) {
        TaskContext before = inHand.get();
        inHand.set(task);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /**
     * Whether the task is about this thing.
     *
     * @param reference what the task names as its subject or in one of its process's variables
     */
    public boolean isAbout(String reference) {
        TaskContext task = inHand.get();
        return task != null
                && (task.subjectRef().equals(reference) || task.variables().containsValue(reference));
    }

    private void restore(@Nullable TaskContext before) {
        if (before == null) {
            inHand.remove();
        } else {
            inHand.set(before);
        }
    }
}
