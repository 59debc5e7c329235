package org.throughline.notice;

import org.throughline.base.BrokenRule;

/** Something about notices, mails or calendars that cannot be done, in words that its reader understands. */
public final class NoticeRefused extends BrokenRule {

    NoticeRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
