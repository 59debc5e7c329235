package org.throughline.inbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a person may be reminded of an item.
 *
 * <p>After now and before it is due: a reminder never moves the due date, and one after it would only hide a broken promise. So a
 * late item cannot be put off.
 */
public final class ReminderPolicy {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration BEFORE_DUE = Duration.ofHours(2);

    /** What the screen offers beside a free date. */
    public enum Choice {
        TOMORROW,
        MONDAY,
        BEFORE_DUE
    }

    private ReminderPolicy() {}

    /** Whether the moment may be chosen. */
    public static boolean allows(Instant at, Instant now, @Nullable Instant due) {
        return at.isAfter(now) && (due == null || at.isBefore(due));
    }

    /** The choices that make sense now, in the zone of the place. */
    public static Map<Choice, Instant> choices(Instant now, @Nullable Instant due, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Map<Choice, Instant> choices = new EnumMap<>(Choice.class);
        choices.put(Choice.TOMORROW, morning(today.plusDays(1), zone));
        choices.put(Choice.MONDAY, morning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone));
        if (due != null) {
            choices.put(Choice.BEFORE_DUE, due.minus(BEFORE_DUE));
        }
        choices.values().removeIf(at -> !allows(at, now, due));
        return choices;
    }

    /** The moment at which a reminder for a day comes. */
    public static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
