package org.throughline.critical;

import org.throughline.base.BrokenRule;

/** A rule about critical events does not allow it; the message says why. */
public class CriticalRefused extends BrokenRule {

    CriticalRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
