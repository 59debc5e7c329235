package org.throughline.base.i18n;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Days, times and spans as people say them, in the zone of a place.
 *
 * <p>"Today" is today at that place: a deadline in Leeds is late when it is past midnight in Leeds, wherever the reader sits.
 */
public final class Words {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);
    private static final int DAYS_TOLD_AS_AGO = 30;

    private final Phrases phrases;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    /**
     * Creates the words for one reader and one place.
     *
     * @param phrases bundles in the reader's language
     * @param locale the reader's, for names of days and months
     * @param zone zone of the place that the times belong to
     * @param clock the product's clock
     */
    public Words(Phrases phrases, Locale locale, ZoneId zone, Clock clock) {
        this.phrases = phrases;
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
    }

    /** The same words as somebody at another moment would say them. */
    public Words at(Instant now) {
        return new Words(phrases, locale, zone, Clock.fixed(now, zone));
    }

    /** The zone of the place. */
    public ZoneId zone() {
        return zone;
    }

    /** The present moment on the product's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** The present day at the place. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day at the place on which a moment falls. */
    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** "Tue 1 Dec 2026". */
    public String date(LocalDate day) {
        return format("base.words.date", day.atStartOfDay(zone));
    }

    /** "Tue 1 Dec 2026", the day at the place. */
    public String date(Instant moment) {
        return date(day(moment));
    }

    /** "Fri 27 Nov"; with the year when it is not the present one. */
    public String shortDate(LocalDate day) {
        return day.getYear() == today().getYear() ? format("base.words.shortDate", day.atStartOfDay(zone)) : date(day);
    }

    /** "16:00". */
    public String time(Instant moment) {
        return format("base.words.time", moment.atZone(zone));
    }

    /** "Tue 1 Dec 2026, 16:00". */
    public String dateTime(Instant moment) {
        return phrases.text("base.words.dayAndTime", date(moment), time(moment));
    }

    /** "today, 16:00", "tomorrow, 09:00", "yesterday, 14:10", else "Fri 27 Nov, 16:00". */
    public String near(Instant moment) {
        return phrases.text("base.words.dayAndTime", nearDay(day(moment)), time(moment));
    }

    /** "today", "tomorrow", "yesterday", else "Fri 27 Nov". */
    public String nearDay(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days == 0) {
            return phrases.text("base.words.today");
        }
        if (days == 1) {
            return phrases.text("base.words.tomorrow");
        }
        return days == -1 ? phrases.text("base.words.yesterday") : shortDate(day);
    }

    /** "Tue 1 Dec 2026, 10:00–11:00"; both days when they differ. */
    public String span(Instant from, Instant to) {
        return day(from).equals(day(to))
                ? phrases.text("base.words.span", dateTime(from), time(to))
                : phrases.text("base.words.spanOfDays", dateTime(from), dateTime(to));
    }

    /** "just now", "2 minutes ago", "3 h ago", "2 days ago", and the date when it is long ago. */
    public String ago(Instant moment) {
        Duration gone = Duration.between(moment, clock.instant());
        if (gone.compareTo(JUST_NOW) < 0) {
            return phrases.text("base.words.justNow");
        }
        if (gone.toHours() < 1) {
            return phrases.text("base.words.minutesAgo", gone.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(day(moment), today());
        if (days == 0 || gone.toHours() < 12) {
            return phrases.text("base.words.hoursAgo", gone.toHours());
        }
        return days <= DAYS_TOLD_AS_AGO ? phrases.text("base.words.daysAgo", days) : date(moment);
    }

    /** "late since 16:00" on the same day at the place, else "2 days late". */
    public String late(Instant due) {
        long days = ChronoUnit.DAYS.between(day(due), today());
        return days <= 0 ? phrases.text("base.words.lateSince", time(due)) : daysLate(days);
    }

    /** "2 days late" by whole days at the place. */
    public String late(LocalDate due) {
        return daysLate(ChronoUnit.DAYS.between(due, today()));
    }

    /** "2 days left", "3 h left", "40 min left", "time is up". */
    public String left(Instant end) {
        Duration left = Duration.between(clock.instant(), end);
        return left.compareTo(Duration.ZERO) <= 0
                ? phrases.text("base.words.timeIsUp")
                : phrases.text("base.words.left", duration(left));
    }

    /** "3 days", "2 h 30 min", "45 min"; never less than a minute. */
    public String duration(Duration length) {
        if (length.toHours() >= 48) {
            return phrases.text("base.words.days", length.toDays());
        }
        long minutes = Math.max(1, length.toMinutes());
        long hours = minutes / 60;
        if (hours == 0) {
            return phrases.text("base.words.minutes", minutes);
        }
        return minutes % 60 == 0
                ? phrases.text("base.words.hours", hours)
                : phrases.text("base.words.hoursAndMinutes", hours, minutes % 60);
    }

    private String daysLate(long days) {
        return phrases.text("base.words.daysLate", days);
    }

    private String format(String patternKey, ZonedDateTime moment) {
        // Without the country: British English abbreviates September, and only it, with four letters.
        Locale language = Locale.forLanguageTag(locale.getLanguage());
        return DateTimeFormatter.ofPattern(phrases.text(patternKey), language).format(moment);
    }
}
