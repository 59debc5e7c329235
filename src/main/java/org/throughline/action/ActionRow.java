package org.throughline.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * One line of the register.
 *
 * @param ref human reference
 * @param title what will be different
 * @param originRef what it came from, null when there is nothing
 * @param unitId where it is done
 * @param type what sort of change it is
 * @param strength how little it leans on people remembering
 * @param severity how bad it is if nothing changes
 * @param state where it is in its life
 * @param verdict what its effect check said, null before
 * @param ownerId who does it or is asked to
 * @param ownerName that person's name
 * @param dueOn day in the unit's zone
 * @param late whether that day has passed while it is still owed
 * @param shown how many files and links show it
 */
public record ActionRow(
        String ref,
        String title,
        @Nullable String originRef,
        UUID unitId,
        ActionType type,
        Strength strength,
        Severity severity,
        ActionState state,
        @Nullable Verdict verdict,
        UUID ownerId,
        String ownerName,
        LocalDate dueOn,
        boolean late,
        int shown) {

    /** The column of the board in which it stands. */
    public ActionStage stage() {
        return ActionStage.of(state, verdict);
    }
}
