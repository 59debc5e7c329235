package org.throughline.session;

import org.throughline.base.BrokenRule;

/** Something that the rules of a learning cycle or its sessions do not allow now. */
public class SessionRefused extends BrokenRule {

    SessionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
