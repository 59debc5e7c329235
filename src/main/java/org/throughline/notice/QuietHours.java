package org.throughline.notice;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which a person gets no mail, or a chat no message.
 *
 * @param from first quiet minute, in the person's or the chat's zone
 * @param to first minute after it; earlier than `from` when the quiet goes over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new NoticeRefused("notice.rule.quietAllDay");
        }
    }

    /**
     * What two fields say, null when neither says anything.
     *
     * @throws NoticeRefused when only one does
     */
    public static @Nullable QuietHours ofBoth(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw new NoticeRefused("notice.chats.quietBoth");
        }
        return new QuietHours(from, to);
    }
}
