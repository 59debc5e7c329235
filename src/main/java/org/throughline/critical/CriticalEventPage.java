package org.throughline.critical;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionSummary;
import org.throughline.audit.AuditRecord;
import org.throughline.organisation.UnitSummary;
import org.throughline.promise.PromiseSummary;

/**
 * A critical event with everything around it.
 *
 * @param facts the event
 * @param unit where it happened
 * @param containment what keeps people safe, as far as the reader may see it
 * @param circle who knows of it; empty when it is not restricted
 * @param promises by when what was promised
 * @param story what happened, the oldest first
 * @param names of everybody who appears in it
 * @param mayHost whether the reader hosts it, and it goes on
 * @param mayWithdraw whether the reader may take it back
 */
public record CriticalEventPage(
        CriticalEventFacts facts,
        UnitSummary unit,
        List<ActionSummary> containment,
        List<UUID> circle,
        List<PromiseSummary> promises,
        List<AuditRecord> story,
        Map<UUID, String> names,
        boolean mayHost,
        boolean mayWithdraw) {

    public CriticalEventPage {
        containment = List.copyOf(containment);
        circle = List.copyOf(circle);
        promises = List.copyOf(promises);
        story = List.copyOf(story);
        names = Map.copyOf(names);
    }

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
