package org.throughline.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * An action as other features read it.
 *
 * @param ref human reference
 * @param originRef what it came from, null when there is nothing
 * @param unitId where it is done
 * @param title what will be different
 * @param type what sort of change it is
 * @param strength how little it leans on people remembering
 * @param severity how bad it is if nothing changes
 * @param state where it is in its life
 * @param verdict what its effect check said, null before
 * @param ownerId who does it or is asked to
 * @param accountableId who answers for it
 * @param dueOn day in the unit's zone
 */
public record ActionSummary(
        String ref,
        @Nullable String originRef,
        UUID unitId,
        String title,
        ActionType type,
        Strength strength,
        Severity severity,
        ActionState state,
        @Nullable Verdict verdict,
        UUID ownerId,
        UUID accountableId,
        LocalDate dueOn) {

    static ActionSummary of(Action action) {
        ActionBrief brief = action.brief();
        return new ActionSummary(
                action.ref(),
                brief.originRef(),
                brief.unitId(),
                brief.title(),
                brief.type(),
                brief.strength(),
                brief.severity(),
                action.state(),
                action.judgement().verdict(),
                action.ownerId(),
                action.accountableId(),
                action.dueOn());
    }
}
