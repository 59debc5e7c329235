package org.throughline.inbox;

import org.throughline.base.BrokenRule;

/** A task cannot be given to this person, or not by this one. */
public class TaskRefused extends BrokenRule {

    TaskRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
