package org.throughline.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that counts for a unit now.
 *
 * @param unitId unit that it was given to: the asked one or one above; null when nobody gave any and the usual hours count
 * @param name its version, such as `meridian v2`
 * @param days working days
 * @param opens first opening of a working day, local time of the place
 * @param closes last closing of a working day, local time of the place
 * @param holidays days on which nobody works
 */
public record CalendarSummary(
        @Nullable UUID unitId,
        String name,
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        Set<LocalDate> holidays) {}
