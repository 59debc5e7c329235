package org.throughline.base.ui.component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge.Kind;

/**
 * What a deadline says at a moment: late, soon (today or tomorrow at the place), or just its day.
 *
 * @param day day of the deadline at the place
 * @param moment the instant; null when the whole day counts, which is late after midnight at the place
 */
record Due(LocalDate day, @Nullable Instant moment) {

    private static final Duration FORETOLD = Duration.ofHours(48);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** What the badge shows. */
    record Reading(Kind kind, String text) {}

    /** A deadline in the last minute of a day is meant as that day. */
    static Due of(Instant due, Words words) {
        boolean wholeDay = !due.atZone(words.zone()).toLocalTime().isBefore(END_OF_DAY);
        return new Due(words.day(due), wholeDay ? null : due);
    }

    Reading at(Words words, Phrases phrases) {
        Instant due = moment;
        long days = ChronoUnit.DAYS.between(words.today(), day);
        boolean late = due == null ? days < 0 : !words.now().isBefore(due);
        if (late) {
            return new Reading(Kind.LATE, due == null ? words.late(day) : words.late(due));
        }
        if (days > 1) {
            return new Reading(Kind.PLAIN, phrases.text("base.due.later", words.shortDate(day)));
        }
        if (due == null) {
            return new Reading(Kind.SOON, phrases.text(days == 0 ? "base.due.today" : "base.due.tomorrow"));
        }
        String key = days == 0 ? "base.due.byToday" : "base.due.byTomorrow";
        return new Reading(Kind.SOON, phrases.text(key, words.time(due)));
    }

    /** The readings of the next two days, by the instant at which each begins: the browser changes them on time by itself. */
    Map<Instant, Reading> ahead(Words words, Phrases phrases) {
        Instant now = words.now();
        Instant midnight = words.today().plusDays(1).atStartOfDay(words.zone()).toInstant();
        Instant nextMidnight =
                words.today().plusDays(2).atStartOfDay(words.zone()).toInstant();
        Map<Instant, Reading> readings = new LinkedHashMap<>();
        Stream.of(Stream.ofNullable(moment), Stream.of(midnight, nextMidnight))
                .flatMap(moments -> moments)
                .filter(change -> change.isAfter(now) && change.isBefore(now.plus(FORETOLD)))
                .sorted()
                .forEach(change -> readings.put(change, at(words.at(change), phrases)));
        return readings;
    }
}
