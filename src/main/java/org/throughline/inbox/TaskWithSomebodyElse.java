package org.throughline.inbox;

/** Somebody else has taken the task or was given it. */
public final class TaskWithSomebodyElse extends TaskConflict {

    private final String who;

    TaskWithSomebodyElse(String who) {
        super("inbox.conflict.withSomebodyElse", who);
        this.who = who;
    }

    /** Name of the person who has it now. */
    public String who() {
        return who;
    }
}
