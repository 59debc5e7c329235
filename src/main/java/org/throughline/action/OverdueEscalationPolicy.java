package org.throughline.action;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reminder or escalation an action needs at a moment, and who hears of it.
 *
 * <p>Two reminders before the date, one on it, then one every five working days; at the instant that decision table D04 gives for
 * the severity the accountable person has to review it. A reminder before the date is not given once the date has come.
 */
final class OverdueEscalationPolicy {

    private static final Duration QUIET = Duration.ofHours(24);

    /** What is due. */
    enum Step {
        DUE_IN_FIVE_DAYS,
        DUE_IN_ONE_DAY,
        OVERDUE,
        REVIEW
    }

    /** Who is told. */
    enum Party {
        OWNER,
        ACCOUNTABLE
    }

    /**
     * The instants of one due date, all in business time of the action's place.
     *
     * @param fiveDaysBefore five working days before the end of the due day
     * @param oneDayBefore one working day before the end of the due day
     * @param due end of the working day on which the action is due
     * @param review when the accountable person has to look
     */
    record Schedule(Instant fiveDaysBefore, Instant oneDayBefore, Instant due, Instant review) {}

    private OverdueEscalationPolicy() {}

    /** The latest step whose moment has come; empty while the date is far away. */
    static Optional<Step> stepAt(Schedule schedule, Instant now) {
        if (!now.isBefore(schedule.review())) {
            return Optional.of(Step.REVIEW);
        }
        if (!now.isBefore(schedule.due())) {
            return Optional.of(Step.OVERDUE);
        }
        if (!now.isBefore(schedule.oneDayBefore())) {
            return Optional.of(Step.DUE_IN_ONE_DAY);
        }
        return now.isBefore(schedule.fiveDaysBefore()) ? Optional.empty() : Optional.of(Step.DUE_IN_FIVE_DAYS);
    }

    /** Whether an overdue action may be spoken of again: not twice within a day, whatever the process did meanwhile. */
    static boolean mayRemindAgain(@Nullable Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(QUIET));
    }

    /** Who hears of a step: the owner alone until the second reminder after the date. */
    static Set<Party> told(Step step, int remindersAfterDue) {
        return step == Step.REVIEW || step == Step.OVERDUE && remindersAfterDue > 1
                ? EnumSet.allOf(Party.class)
                : EnumSet.of(Party.OWNER);
    }
}
