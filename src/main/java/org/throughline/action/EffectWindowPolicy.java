package org.throughline.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When an effect may be judged at the earliest, and until when it is looked for. */
public final class EffectWindowPolicy {

    /** Sooner than this after the due date, people still do it because it is new. */
    static final int DAYS_UNTIL_EARLIEST = 30;

    static final int DAYS_OF_WINDOW = 60;

    private EffectWindowPolicy() {}

    /** The day proposed for the first look. */
    public static LocalDate proposedEarliest(LocalDate dueOn) {
        return dueOn.plusDays(DAYS_UNTIL_EARLIEST);
    }

    /** The day proposed for the last look. */
    public static LocalDate proposedEnd(LocalDate dueOn) {
        return proposedEarliest(dueOn).plusDays(DAYS_OF_WINDOW);
    }

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
