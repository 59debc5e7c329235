package org.throughline.critical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * By when people are supported: the end of the same working day.
 *
 * <p>What is reported after the place has closed is done on its next working day; nothing is due in the past.
 */
final class SupportClockPolicy {

    private SupportClockPolicy() {}

    /**
     * The instant.
     *
     * @param today day of the report, local to the place
     * @param now moment of the report
     * @param closing when the place closes on a day, or on its next working day
     */
    static Instant due(LocalDate today, Instant now, Function<LocalDate, Instant> closing) {
        Instant due = closing.apply(today);
        return due.isAfter(now) ? due : closing.apply(today.plusDays(1));
    }
}
