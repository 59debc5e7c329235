package org.throughline.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Write down how an action will be done.
 *
 * @param actionRef the action
 * @param steps what is done by when, in order
 * @param people who takes part besides owner and accountable person
 * @param affected whose work changes
 * @param communication how they hear of it, null when nothing was said
 * @param rollback how to go back if it makes things worse; needed for strong actions
 * @param smallFirst whether it is tried small before it is done
 */
public record PlanAction(
        String actionRef,
        List<Step> steps,
        List<Participant> people,
        List<Affected> affected,
        @Nullable String communication,
        @Nullable String rollback,
        boolean smallFirst) {

    public PlanAction {
        steps = List.copyOf(steps);
        people = List.copyOf(people);
        affected = List.copyOf(affected);
    }

    /** One thing to do. */
    public record Step(String text, LocalDate by) {}

    /** What somebody has to do with it. */
    public enum Part {
        RESPONSIBLE,
        CONSULTED,
        INFORMED
    }

    /** Somebody who takes part. */
    public record Participant(UUID personId, Part part) {}

    /** A team whose work changes, and how. */
    public record Affected(UUID unitId, @Nullable String how) {}
}
