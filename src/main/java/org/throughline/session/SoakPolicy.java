package org.throughline.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long people have to let things settle between Learn and Improve.
 *
 * <p>Both must pass: the hours and the nights of decision D02. A night is over at six in the morning of the place, and it only
 * counts when it lies whole behind the end of Learn: a night shift that closes Learn at two in the morning waits for the next one.
 * Time counts from the minute in which Learn closed, so that Improve opens in the very minute that people are told.
 */
final class SoakPolicy {

    private static final LocalTime NIGHT_IS_OVER = LocalTime.of(6, 0);

    private SoakPolicy() {}

    /** The soak that starts when Learn closes. */
    static SoakPeriod period(Instant learnClosedAt, ZoneId zone, SoakRule rule) {
        Instant start = learnClosedAt.truncatedTo(ChronoUnit.MINUTES);
        Instant end = endsAt(start, zone, rule);
        long nudgeAfter = (long) (Duration.between(start, end).toMillis() * rule.nudgeShare());
        return new SoakPeriod(
                start, start.plusMillis(nudgeAfter), end, rule.hours(), rule.nights(), rule.version(), null);
    }

    /**
     * Refuses to open Improve before the soak is over.
     *
     * @param soak the soak, null when Learn is not closed yet
     * @throws SoakNotOver says when it opens
     */
    static void checkMayOpenImprove(@Nullable SoakPeriod soak, ZoneId zone, Instant now) {
        if (soak == null) {
            throw new SessionRefused("session.rule.learnFirst");
        }
        if (!soak.isOver(now)) {
            throw new SoakNotOver(soak, zone);
        }
    }

    private static Instant endsAt(Instant learnClosedAt, ZoneId zone, SoakRule rule) {
        Instant byHours = learnClosedAt.plus(Duration.ofHours(rule.hours()));
        if (rule.nights() == 0) {
            return byHours;
        }
        ZonedDateTime byNights = learnClosedAt
                .atZone(zone)
                .toLocalDate()
                .plusDays(rule.nights())
                .atTime(NIGHT_IS_OVER)
                .atZone(zone);
        return byHours.isAfter(byNights.toInstant()) ? byHours : byNights.toInstant();
    }
}
