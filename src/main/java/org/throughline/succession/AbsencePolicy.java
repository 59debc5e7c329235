package org.throughline.succession;

import java.time.LocalDate;
import java.util.function.Predicate;

/** When somebody who is away hands duties over, and when a cover is enough: from five working days on (P20). */
final class AbsencePolicy {

    /** So many working days need a successor. */
    static final int NEEDS_SUCCESSION = 5;

    private AbsencePolicy() {}

    /**
     * Whether duties have to be handed over.
     *
     * @param firstDay first day away
     * @param lastDay last day away, included
     * @param works whether a day is a working day at the person's place
     */
    static boolean needsSuccession(LocalDate firstDay, LocalDate lastDay, Predicate<LocalDate> works) {
        int found = 0;
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            if (works.test(day) && ++found >= NEEDS_SUCCESSION) {
                return true;
            }
        }
        return false;
    }
}
