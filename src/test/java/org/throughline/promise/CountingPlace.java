package org.throughline.promise;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.throughline.organisation.Access;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The real counting of business time in one place, without a database: Monday to Friday, 09:00 to 17:00. */
public final class CountingPlace {

    private final ZoneId zone;
    private final UUID unitId = UUID.randomUUID();
    private final BusinessTime time;

    private CountingPlace(ZoneId zone, Set<LocalDate> holidays) {
        this.zone = zone;
        UnitSummary unit = new UnitSummary(unitId, "place", "Place", UnitLevel.GROUP, null, zone, Locale.UK);
        Units units = mock(Units.class);
        when(units.unit(unitId)).thenReturn(unit);
        when(units.upwards(unitId)).thenReturn(List.of(unit));
        BusinessCalendarRepository calendars = mock(BusinessCalendarRepository.class);
        when(calendars.newest(any()))
                .thenReturn(List.of(new BusinessCalendar(
                        unitId,
                        1,
                        WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        holidays,
                        Instant.EPOCH)));
        this.time = new BusinessTime(calendars, units, mock(Access.class), Clock.systemUTC());
    }

    /** The calendar of the scenarios: Europe/London with the holidays around the year's end of 2026. */
    public static CountingPlace meridian() {
        return new CountingPlace(
                ZoneId.of("Europe/London"),
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));
    }

    /** When the allowance has passed. */
    public Instant count(Instant start, Allowance allowance) {
        return time.plus(unitId, start, allowance);
    }

    /** The instant of a local time at the place. */
    public Instant at(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    /** The local time of an instant at the place. */
    public String local(Instant instant) {
        return instant.atZone(zone).toLocalDateTime().toString();
    }
}
