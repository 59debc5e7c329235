package org.throughline.organisation;

import org.throughline.base.BrokenRule;

/** A unit that does not fit into the tree. */
public class UnitRefused extends BrokenRule {

    UnitRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
