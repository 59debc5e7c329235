package org.throughline.promise;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Counts time as a unit works: its calendar or the nearest one above it, in the unit's own zone.
 *
 * <p>Without any calendar Monday to Friday, 09:00 to 17:00, no holidays.
 */
@Service
@Transactional(readOnly = true)
public class BusinessTime {

    /** What the ledger calls the hours that count where nobody set any. */
    static final String USUAL_NAME = "usual hours";

    static final WorkingHours USUAL = WorkingHours.weekdays(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final BusinessCalendarRepository calendars;
    private final Units units;
    private final Access access;
    private final Clock clock;

    BusinessTime(BusinessCalendarRepository calendars, Units units, Access access, Clock clock) {
        this.calendars = calendars;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** The instant when the allowance has passed since the start. */
    @CalledByProcess
    public Instant plus(UUID unitId, Instant start, Allowance allowance) {
        return work(unitId, Sum.after(start, allowance));
    }

    /** The instant when this much working time has passed since the start, to the second; for shares of an allowance. */
    @CalledByProcess
    public Instant plusWorking(UUID unitId, Instant start, Duration working) {
        return work(unitId, Sum.afterWorking(start, working));
    }

    /** The latest instant from which the allowance passes until the end. */
    @CalledByProcess
    public Instant minus(UUID unitId, Instant end, Allowance allowance) {
        return work(unitId, Sum.before(end, allowance));
    }

    /** The working time between two instants; zero when the end is not after the start. */
    @CalledByProcess
    public Duration between(UUID unitId, Instant start, Instant end) {
        return policy(unitId).between(start, end);
    }

    /** Closing time of the day in the unit's place, or of its next working day: until then something due that day is on time. */
    @CalledByProcess
    public Instant closing(UUID unitId, LocalDate day) {
        Sum sum = Sum.closing(day);
        Current current = current(unitId);
        return remember(unitId, sum, current, sum.result(current.policy()));
    }

    /** The version of the calendar that counts for the unit now, such as `meridian v2`. */
    @CalledByProcess
    public String calendarVersion(UUID unitId) {
        return current(unitId).name();
    }

    /** Gives a unit and everything below it a calendar; the hours are the same for the named days. A new version each time. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional
    public void setCalendar(
            UUID unitId, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {
        access.check(Permission.MANAGE_PEOPLE, unitId);
        if (days.isEmpty()) {
            throw new CalendarRefused("calendar.noDay");
        }
        if (!WorkingHours.Window.areHours(opens, closes)) {
            throw new CalendarRefused("calendar.hours");
        }
        Map<DayOfWeek, WorkingHours.Window> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> hours.put(day, new WorkingHours.Window(opens, closes)));
        int version = calendars.newest(List.of(unitId)).stream()
                        .mapToInt(BusinessCalendar::version)
                        .max()
                        .orElse(0)
                + 1;
        calendars.save(new BusinessCalendar(unitId, version, new WorkingHours(hours), holidays, clock.instant()));
    }

    /** The calendar that counts for a unit now, for whoever may change it. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public CalendarSummary calendar(UUID unitId) {
        access.check(Permission.MANAGE_PEOPLE, unitId);
        List<UnitSummary> chain = units.upwards(unitId);
        List<BusinessCalendar> found =
                calendars.newest(chain.stream().map(UnitSummary::id).toList());
        for (UnitSummary unit : chain) {
            for (BusinessCalendar calendar : found) {
                if (calendar.unitId().equals(unit.id())) {
                    return summary(
                            unit.id(), unit.code() + " v" + calendar.version(), calendar.hours(), calendar.holidays());
                }
            }
        }
        return summary(null, USUAL_NAME, USUAL, Set.of());
    }

    private static CalendarSummary summary(
            @Nullable UUID unitId, String name, WorkingHours hours, Set<LocalDate> holidays) {
        LocalTime opens = hours.byDay().values().stream()
                .map(WorkingHours.Window::opens)
                .min(LocalTime::compareTo)
                .orElseThrow();
        LocalTime closes = hours.byDay().values().stream()
                .map(WorkingHours.Window::closes)
                .max(LocalTime::compareTo)
                .orElseThrow();
        return new CalendarSummary(unitId, name, hours.byDay().keySet(), opens, closes, holidays);
    }

    /** The calendar that counts for the unit now, for the ledger's line. */
    Current current(UUID unitId) {
        List<UnitSummary> chain = units.upwards(unitId);
        ZoneId zone = units.unit(unitId).zone();
        List<BusinessCalendar> found =
                calendars.newest(chain.stream().map(UnitSummary::id).toList());
        for (UnitSummary unit : chain) {
            for (BusinessCalendar calendar : found) {
                if (calendar.unitId().equals(unit.id())) {
                    return new Current(calendar.id(), unit.code() + " v" + calendar.version(), calendar.in(zone));
                }
            }
        }
        return new Current(null, USUAL_NAME, new BusinessHoursPolicy(USUAL, Set.of(), zone));
    }

    /**
     * A calendar in a place.
     *
     * @param id its id, null for the usual hours
     */
    record Current(@Nullable UUID id, String name, BusinessHoursPolicy policy) {}

    private Instant work(UUID unitId, Sum sum) {
        Current current = current(unitId);
        return remember(unitId, sum, current, sum.result(current.policy()));
    }

    private static Instant remember(UUID unitId, Sum sum, Current current, Instant result) {
        SumsOfTransaction.worked(new SumsOfTransaction.Worked(
                unitId, result, sum, current.id(), current.policy().zone()));
        return result;
    }

    private BusinessHoursPolicy policy(UUID unitId) {
        return current(unitId).policy();
    }
}
