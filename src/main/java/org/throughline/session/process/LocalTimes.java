package org.throughline.session.process;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as forms hold them: the local time of the place to the minute. */
final class LocalTimes {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private LocalTimes() {}

    static @Nullable String text(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : TO_THE_MINUTE.format(moment.atZone(zone));
    }
}
