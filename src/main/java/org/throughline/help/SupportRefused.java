package org.throughline.help;

import org.throughline.base.BrokenRule;

/** Something about asking for help or an offer cannot be so; the message says why. */
public class SupportRefused extends BrokenRule {

    SupportRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
