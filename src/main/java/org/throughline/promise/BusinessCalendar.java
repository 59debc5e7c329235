package org.throughline.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The working hours and holidays of a unit and everything below it; a change is a new version. */
@Entity
class BusinessCalendar {

    @Id
    private UUID id;

    private UUID unitId;
    private int version;
    private String hours;
    private String holidays;
    private Instant validFrom;

    @SuppressWarnings("NullAway.Init")
    protected BusinessCalendar() {}

    BusinessCalendar(UUID unitId, int version, WorkingHours hours, Set<LocalDate> holidays, Instant validFrom) {
        this.id = UUID.randomUUID();
        this.unitId = unitId;
        this.version = version;
        this.hours = hours.format();
        this.holidays =
                new TreeSet<>(holidays).stream().map(LocalDate::toString).collect(Collectors.joining(","));
        this.validFrom = validFrom;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    int version() {
        return version;
    }

    WorkingHours hours() {
        return WorkingHours.parse(hours);
    }

    Set<LocalDate> holidays() {
        return holidays.isEmpty()
                ? Set.of()
                : Arrays.stream(holidays.split(",", -1)).map(LocalDate::parse).collect(Collectors.toSet());
    }

    BusinessHoursPolicy in(ZoneId zone) {
        return new BusinessHoursPolicy(hours(), holidays(), zone);
    }
}
