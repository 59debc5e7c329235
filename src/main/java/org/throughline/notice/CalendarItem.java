package org.throughline.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry for a person's calendar.
 *
 * @param uid the same as long as it is the same entry, whenever it takes place: a reference
 * @param kind what it is
 * @param ref the thing it is about; decides whether words may leave the product
 * @param unitId where it belongs; its times are written in the zone of this place
 * @param title what it is called
 * @param place where people meet, null when that is not known
 * @param startsAt when it begins, or is due
 * @param endsAt when it ends; the same as `startsAt` for a due date
 * @param cancelled whether it does not take place
 * @param link page of the thing, inside the product
 */
public record CalendarItem(
        String uid,
        CalendarKind kind,
        String ref,
        UUID unitId,
        String title,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        String link) {}
