package org.throughline.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** When the daily mail goes out: at seven in the morning where the person lives, later when that hour is quiet. */
final class DigestPolicy {

    static final LocalTime HOUR = LocalTime.of(7, 0);

    private DigestPolicy() {}

    /** The first daily mail after this moment. */
    static Instant next(Instant moment, @Nullable QuietHours quiet, ZoneId zone) {
        ZonedDateTime today = moment.atZone(zone).toLocalDate().atTime(HOUR).atZone(zone);
        Instant seven = today.toInstant().isAfter(moment)
                ? today.toInstant()
                : today.toLocalDate().plusDays(1).atTime(HOUR).atZone(zone).toInstant();
        return QuietHoursPolicy.firstMoment(seven, quiet, zone);
    }
}
