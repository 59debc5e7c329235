package org.throughline.action;

import java.time.LocalDate;

/** Which dates an action may be due on, and who may move them. */
final class DueDatePolicy {

    /** The owner moves the date alone this often; after that the accountable person has to agree. */
    static final int CHANGES_WITHOUT_APPROVAL = 2;

    /** What takes the place of an action that did not help gets this long, unless somebody names another day. */
    private static final int DAYS_FOR_THE_NEXT_ATTEMPT = 30;

    private DueDatePolicy() {}

    /** The day proposed for an action that takes the place of another one. */
    static LocalDate nextAttempt(LocalDate today) {
        return today.plusDays(DAYS_FOR_THE_NEXT_ATTEMPT);
    }

    /**
     * Refuses a date that nobody can keep.
     *
     * @param due the wanted day
     * @param today today at the action's place
     */
    static void checkNotPast(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new ActionRefused("action.refused.duePast");
        }
    }

    /** The day itself while it can be kept, else today: what was agreed may be older than the offer. */
    static LocalDate stillKeepable(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? today : due;
    }

    /** Refuses a change that changes nothing or lies in the past. */
    static void checkChange(LocalDate from, LocalDate to, LocalDate today) {
        checkNotPast(to, today);
        if (to.equals(from)) {
            throw new ActionRefused("action.refused.dueSame");
        }
    }

    /**
     * Whether the accountable person has to agree.
     *
     * @param changesInForce changes that were made before this one
     */
    static boolean needsApproval(int changesInForce) {
        return changesInForce >= CHANGES_WITHOUT_APPROVAL;
    }
}
