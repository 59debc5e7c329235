package org.throughline.studio.move;

import org.throughline.base.BrokenRule;

/** A move cannot be so; the message says why. */
public class MoveRefused extends BrokenRule {

    MoveRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
