package org.throughline.inbox;

import java.time.Instant;
import java.util.List;

/** The process went another way while the form was open: a clock ran out, or the case was withdrawn. */
public final class TaskMovedOn extends TaskConflict {

    private final String whatKey;
    private final transient Instant when;
    private final transient List<String> nowWith;

    TaskMovedOn(String whatKey, Instant when, List<String> nowWith) {
        super("inbox.conflict.movedOn");
        this.whatKey = whatKey;
        this.when = when;
        this.nowWith = List.copyOf(nowWith);
    }

    /** Key of the sentence that says what happened; its argument is the moment in words. */
    public String whatKey() {
        return whatKey;
    }

    public Instant when() {
        return when;
    }

    /** Names of the people who have to do something about the same thing now; may be empty. */
    public List<String> nowWith() {
        return nowWith;
    }
}
