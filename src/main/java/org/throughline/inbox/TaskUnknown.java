package org.throughline.inbox;

import org.throughline.base.BrokenRule;

/** No such task for this person. Foreign and missing look the same. */
public class TaskUnknown extends BrokenRule {

    TaskUnknown() {
        super("inbox.unknown");
    }

    /** It is said of tasks that are somebody else's too, and what was typed is kept with it. */
    @Override
    public boolean isAboutSomethingMissing() {
        return false;
    }

    @Override
    public boolean isRefusedAccess() {
        return true;
    }
}
