package org.throughline.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.Set;
import org.throughline.promise.WorkingHours.Window;

/**
 * Counts working time in one place.
 *
 * <p>A working day is eight business hours counted from the minute of the start; outside working hours counting begins at the
 * next opening. A count that ends exactly at closing time ends there, not at the next opening. Opening hours are local, so a
 * clock change inside a night changes no count; one inside working hours counts the hours that really pass.
 *
 * @param hours opening hours per weekday
 * @param holidays days without work, local dates
 * @param zone zone of the place
 */
record BusinessHoursPolicy(WorkingHours hours, Set<LocalDate> holidays, ZoneId zone) {

    static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final int LONGEST_SEARCH_DAYS = 3_660;

    BusinessHoursPolicy {
        holidays = Set.copyOf(holidays);
    }

    /** The instant when this much working time has passed since the start. */
    Instant plus(Instant start, Duration working) {
        Duration left = working;
        LocalDate day = start.atZone(zone).toLocalDate();
        for (int searched = 0; searched < LONGEST_SEARCH_DAYS; searched++, day = day.plusDays(1)) {
            Optional<Span> open = openOn(day);
            if (open.isEmpty() || !open.get().closes().isAfter(start)) {
                continue;
            }
            Instant from = later(open.get().opens(), start);
            Duration here = Duration.between(from, open.get().closes());
            if (left.compareTo(here) <= 0) {
                return from.plus(left);
            }
            left = left.minus(here);
        }
        throw new IllegalStateException("No working time within ten years of " + start);
    }

    /** The latest instant from which this much working time passes until the end. */
    Instant minus(Instant end, Duration working) {
        Duration left = working;
        LocalDate day = end.atZone(zone).toLocalDate();
        for (int searched = 0; searched < LONGEST_SEARCH_DAYS; searched++, day = day.minusDays(1)) {
            Optional<Span> open = openOn(day);
            if (open.isEmpty() || !open.get().opens().isBefore(end)) {
                continue;
            }
            Instant until = earlier(open.get().closes(), end);
            Duration here = Duration.between(open.get().opens(), until);
            if (left.compareTo(here) <= 0) {
                return until.minus(left);
            }
            left = left.minus(here);
        }
        throw new IllegalStateException("No working time within ten years before " + end);
    }

    /** The working time between two instants; zero when the end is not after the start. */
    Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Span> open = openOn(day);
            if (open.isPresent()) {
                Instant from = later(open.get().opens(), start);
                Instant until = earlier(open.get().closes(), end);
                if (from.isBefore(until)) {
                    sum = sum.plus(Duration.between(from, until));
                }
            }
        }
        return sum;
    }

    /** Closing time of the day, or of the next working day when the day is free. */
    Instant closing(LocalDate date) {
        LocalDate day = date;
        for (int searched = 0; searched < LONGEST_SEARCH_DAYS; searched++, day = day.plusDays(1)) {
            Optional<Span> open = openOn(day);
            if (open.isPresent()) {
                return open.get().closes();
            }
        }
        throw new IllegalStateException("No working day within ten years of " + date);
    }

    private record Span(Instant opens, Instant closes) {}

    private Optional<Span> openOn(LocalDate day) {
        if (holidays.contains(day)) {
            return Optional.empty();
        }
        Optional<Window> window = hours.on(day.getDayOfWeek());
        return window.map(open -> new Span(
                moment(day.atTime(open.opens())),
                moment(open.closesAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(open.closes()))));
    }

    /**
     * When the clock first shows this time or a later one.
     *
     * <p>A time that the clock jumps over in spring is the moment of the jump; one that comes twice in autumn is the first of the two.
     */
    private Instant moment(LocalDateTime local) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
