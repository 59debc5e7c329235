package org.throughline.studio;

import org.throughline.base.BrokenRule;

/** Something about a release or its files cannot be so; the message says why. */
public class ReleaseRefused extends BrokenRule {

    ReleaseRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
