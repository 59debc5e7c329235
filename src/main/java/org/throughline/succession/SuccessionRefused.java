package org.throughline.succession;

import org.throughline.base.BrokenRule;

/** Something cannot be told or decided like this; the message says why. */
public class SuccessionRefused extends BrokenRule {

    SuccessionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
