package org.throughline.promise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opening and closing per weekday, in the place's local time; a day without an entry is free. */
record WorkingHours(Map<DayOfWeek, Window> byDay) {

    /** From opening (inclusive) to closing (exclusive) of one day; closing at 00:00 is the midnight at its end. */
    record Window(LocalTime opens, LocalTime closes) {
        Window {
            if (!areHours(opens, closes)) {
                throw new IllegalArgumentException("Opens at " + opens + " but closes at " + closes);
            }
        }

        static boolean areHours(LocalTime opens, LocalTime closes) {
            return closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(closes);
        }

        boolean closesAtMidnight() {
            return closes.equals(LocalTime.MIDNIGHT);
        }
    }

    WorkingHours {
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("A calendar without a working day never ends");
        }
        byDay = Map.copyOf(byDay);
    }

    Optional<Window> on(DayOfWeek day) {
        return Optional.ofNullable(byDay.get(day));
    }

    /** The same hours from Monday to Friday. */
    static WorkingHours weekdays(LocalTime opens, LocalTime closes) {
        Map<DayOfWeek, Window> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY) {
                days.put(day, new Window(opens, closes));
            }
        }
        return new WorkingHours(days);
    }

    /** Reads `MONDAY=09:00-17:00;TUESDAY=…`. */
    static WorkingHours parse(String text) {
        Map<DayOfWeek, Window> days = new EnumMap<>(DayOfWeek.class);
        for (String entry : text.split(";", -1)) {
            String[] dayAndHours = entry.split("=", 2);
            String[] hours = dayAndHours[1].split("-", 2);
            days.put(
                    DayOfWeek.valueOf(dayAndHours[0]),
                    new Window(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])));
        }
        return new WorkingHours(days);
    }

    /** Writes what {@link #parse} reads, Monday first. */
    String format() {
        return byDay.entrySet().stream()
                .sorted(Entry.comparingByKey())
                .map(day -> day.getKey() + "=" + day.getValue().opens() + "-"
                        + day.getValue().closes())
                .collect(Collectors.joining(";"));
    }
}
