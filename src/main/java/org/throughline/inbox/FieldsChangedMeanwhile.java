package org.throughline.inbox;

import java.util.Map;
import java.util.Set;
import org.throughline.base.BrokenRule;
import org.throughline.base.task.TaskAnswers;

/** While somebody was answering, others changed what they were changing too. Nothing was sent, and each field is theirs to choose. */
public final class FieldsChangedMeanwhile extends BrokenRule {

    private final transient TaskAnswers now;
    private final transient Set<String> both;

    FieldsChangedMeanwhile(Map<String, Object> now, Set<String> both) {
        super("inbox.fields.changed");
        this.now = TaskAnswers.of(now);
        this.both = Set.copyOf(both);
    }

    /** What the product says now. */
    public TaskAnswers now() {
        return now;
    }

    /** The fields that both changed. */
    public Set<String> both() {
        return both;
    }
}
