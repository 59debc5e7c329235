package org.throughline.cover;

import org.throughline.base.BrokenRule;

/** A cover cannot be planned or changed like this; the message says why. */
public class CoverRefused extends BrokenRule {

    CoverRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
