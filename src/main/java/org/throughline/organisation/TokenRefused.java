package org.throughline.organisation;

import org.throughline.base.BrokenRule;

/** A token cannot be made like this. */
public class TokenRefused extends BrokenRule {

    TokenRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
