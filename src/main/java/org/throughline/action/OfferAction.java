package org.throughline.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * Ask somebody to own an improvement.
 *
 * @param originId what it comes from: an option, a decision; the same one never makes a second action
 * @param originRef reference of the cycle, barrier or decision; null when there is none
 * @param unitId where it is done; its calendar and time zone count
 * @param title what will be different, in a few words
 * @param why the condition it answers
 * @param type what sort of change it is
 * @param strength how little it leans on people remembering
 * @param severity how bad it is if nothing changes
 * @param ownerId who is asked to do it
 * @param accountableId who answers for it being done
 * @param sponsorId who steps in when the accountable person does not answer; null when there is nobody
 * @param due day in the unit's zone; not in the past
 * @param cost in the unit's currency, null when it costs nothing worth naming
 */
public record OfferAction(
        UUID originId,
        @Nullable String originRef,
        UUID unitId,
        String title,
        String why,
        ActionType type,
        Strength strength,
        Severity severity,
        UUID ownerId,
        UUID accountableId,
        @Nullable UUID sponsorId,
        LocalDate due,
        @Nullable BigDecimal cost) {

    /** Longest title that fits a row and a process. */
    public static final int LONGEST_TITLE = 200;

    public OfferAction {
        title = title.strip();
        why = why.strip();
        if (title.isEmpty() || why.isEmpty()) {
            throw new ActionRefused("action.refused.titleAndWhy");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new ActionRefused("action.refused.titleLong", LONGEST_TITLE);
        }
    }
}
