package org.throughline.organisation;

import org.throughline.base.BrokenRule;

/** A person who cannot be added like this. */
public class PersonRefused extends BrokenRule {

    PersonRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
