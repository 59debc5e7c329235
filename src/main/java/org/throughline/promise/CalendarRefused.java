package org.throughline.promise;

import org.throughline.base.BrokenRule;

/** A calendar cannot be like this. */
public class CalendarRefused extends BrokenRule {

    public CalendarRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
