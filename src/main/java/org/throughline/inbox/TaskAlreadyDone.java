package org.throughline.inbox;

import java.time.Instant;

/** The task was completed before these answers came. */
public final class TaskAlreadyDone extends TaskConflict {

    private final String who;
    private final transient Instant when;

    TaskAlreadyDone(String who, Instant when) {
        super("inbox.conflict.done", who);
        this.who = who;
        this.when = when;
    }

    /** Name of the person who completed it; empty when it was nobody signed in. */
    public String who() {
        return who;
    }

    public Instant when() {
        return when;
    }
}
