package org.throughline.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told.
 *
 * @param channels by kind, all kinds are there
 * @param quiet hours without mail, null when there are none
 * @param mailIsSetUp whether this installation sends mail
 * @param address where it goes, null when the person's record has no address
 */
public record NoticeWishes(
        Map<NoticeKind, NoticeChannel> channels,
        @Nullable QuietHours quiet,
        boolean mailIsSetUp,
        @Nullable String address) {

    public NoticeWishes {
        channels = Map.copyOf(channels);
    }

    /** How the person is told about this kind. */
    public NoticeChannel channel(NoticeKind kind) {
        return channels.getOrDefault(kind, kind.usual());
    }
}
