package org.throughline.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that failed and is not tried any more.
 *
 * @param id of the incident
 * @param caseId of the case
 * @param ref what the case is about; null for a case about nothing, or a restricted one
 * @param title of what it is about; may be empty
 * @param since when it was given up
 * @param waiting who has a task about the same thing, and so waits for it to go on
 * @param paused whether the case is paused
 * @param restricted whether it stands in a circle that the reader is not in
 */
public record Incident(
        String id,
        String caseId,
        @Nullable String ref,
        String title,
        Instant since,
        List<CaseHolder> waiting,
        boolean paused,
        boolean restricted) {

    public Incident {
        waiting = List.copyOf(waiting);
    }

    Incident heldUp(List<CaseHolder> people) {
        return new Incident(id, caseId, ref, title, since, people, paused, false);
    }

    Incident withoutWords() {
        return new Incident(id, caseId, null, "", since, List.of(), paused, true);
    }
}
