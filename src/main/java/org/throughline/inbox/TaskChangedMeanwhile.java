package org.throughline.inbox;

/** The engine found at the last moment that the task had changed; asking again tells how. */
public final class TaskChangedMeanwhile extends TaskConflict {

    public TaskChangedMeanwhile(Throwable cause) {
        super("inbox.conflict.changed");
        initCause(cause);
    }
}
