package org.throughline.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens at Meridian until the clock is handed over, each event at its own moment.
 *
 * <p>Days are counted backwards in days from Monday to Friday: day 0 is the last one that is over when the clock is handed over,
 * whatever weekday that is; negative days are to come.
 */
final class DemoDiary {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Instant handedOver;
    private final List<Entry> entries = new ArrayList<>();

    DemoDiary(Instant handedOver) {
        this.handedOver = handedOver;
    }

    /** When the visitor takes the clock. */
    Instant handedOver() {
        return handedOver;
    }

    /** The date so many working days ago. */
    LocalDate day(int workingDaysAgo) {
        LocalDate day = step(handedOver.atZone(LONDON).toLocalDate(), -1);
        for (int n = workingDaysAgo; n != 0; n -= Integer.signum(n)) {
            day = step(day, -Integer.signum(n));
        }
        return day;
    }

    private static LocalDate step(LocalDate from, int by) {
        LocalDate day = from.plusDays(by);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(by);
        }
        return day;
    }

    /** A moment so many working days ago. */
    Instant at(int workingDaysAgo, String time) {
        return day(workingDaysAgo).atTime(LocalTime.parse(time)).atZone(LONDON).toInstant();
    }

    /** Notes what happens so many working days ago. */
    void on(int workingDaysAgo, String time, Runnable event) {
        on(at(workingDaysAgo, time), event);
    }

    /** Notes what happens at a moment. */
    void on(Instant moment, Runnable event) {
        if (moment.isAfter(handedOver)) {
            throw new IllegalArgumentException(moment + " is after the clock is handed over");
        }
        entries.add(new Entry(moment, event));
    }

    /** Everything in the order in which it happens; what was noted first comes first. */
    List<Entry> inOrder() {
        return entries.stream().sorted(Comparator.comparing(Entry::moment)).toList();
    }

    /** Something that happens at a moment. */
    record Entry(Instant moment, Runnable event) {}
}
