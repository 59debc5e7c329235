package org.throughline.organisation;

import org.throughline.base.BrokenRule;

/** The first administrator could not be made. */
public class FirstRunRefused extends BrokenRule {

    FirstRunRefused(String messageKey) {
        super(messageKey);
    }
}
