package org.throughline.operation;

import org.throughline.base.BrokenRule;

/** Something about a running case cannot be so; the message says why. */
public class OperationRefused extends BrokenRule {

    OperationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
