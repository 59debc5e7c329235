package org.throughline.action;

import org.throughline.base.BrokenRule;

/** Something that cannot be done with this action now, told in words that the person can read. */
public class ActionRefused extends BrokenRule {

    ActionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
