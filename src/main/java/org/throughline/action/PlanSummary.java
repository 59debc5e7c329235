package org.throughline.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an action will be done, as its page shows it. */
public record PlanSummary(
        UUID plannedBy,
        Instant plannedAt,
        List<PlanAction.Step> steps,
        List<PlanAction.Participant> people,
        List<PlanAction.Affected> affected,
        @Nullable String communication,
        @Nullable String rollback,
        boolean smallFirst) {

    public PlanSummary {
        steps = List.copyOf(steps);
        people = List.copyOf(people);
        affected = List.copyOf(affected);
    }
}
