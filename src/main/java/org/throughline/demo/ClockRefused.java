package org.throughline.demo;

import org.throughline.base.BrokenRule;

/** The demo clock cannot be moved like this. */
public class ClockRefused extends BrokenRule {

    ClockRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
