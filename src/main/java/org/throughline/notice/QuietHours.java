package org.throughline.notice;

import java.time.LocalTime;

/**
 * The hours in which a person gets no mail.
 *
 * @param from first quiet minute, in the person's zone
 * @param to first minute after it; earlier than `from` when the quiet goes over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new NoticeRefused("notice.rule.quietAllDay");
        }
    }
}
