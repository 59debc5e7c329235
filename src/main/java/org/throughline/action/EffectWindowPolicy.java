package org.throughline.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Between which days an effect may be judged. How far away they are proposed stands in decision table D04. */
final class EffectWindowPolicy {

    private EffectWindowPolicy() {}

    /** Refuses a window that is over before it began. */
    static void check(LocalDate earliest, LocalDate windowEnd, LocalDate today) {
        if (earliest.isBefore(today)) {
            throw new ActionRefused("action.refused.earliestPast");
        }
        if (!windowEnd.isAfter(earliest)) {
            throw new ActionRefused("action.refused.windowEmpty");
        }
    }

    /** Where the window ends when it is extended once: as long again, counted from today. */
    static LocalDate extendedEnd(LocalDate earliest, LocalDate windowEnd, LocalDate today) {
        return today.plusDays(ChronoUnit.DAYS.between(earliest, windowEnd));
    }

    /** When it is looked at again: in the middle of the extension, not on its last day. */
    static LocalDate nextLook(LocalDate today, LocalDate extendedEnd) {
        return today.plusDays(ChronoUnit.DAYS.between(today, extendedEnd) / 2);
    }

    /** An inconclusive effect is looked at again once; twice would be hoping. */
    static boolean mayExtend(boolean extendedBefore) {
        return !extendedBefore;
    }
}
