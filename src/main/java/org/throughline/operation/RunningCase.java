package org.throughline.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that runs.
 *
 * @param id of the case in the engine; tells nothing
 * @param process name of its process
 * @param version of the model that it follows
 * @param ref what it is about; null for a case about nothing, or a restricted one
 * @param title of what it is about; may be empty
 * @param unitName where it belongs; may be empty
 * @param steps ids of the steps where it stands
 * @param since when it came to the last of them
 * @param startedAt when it began
 * @param paused whether somebody paused it
 * @param incidents steps that failed and are not tried any more
 * @param holders who has its open tasks
 * @param restricted whether it stands in a circle that the reader is not in, and so has no words here
 */
public record RunningCase(
        String id,
        String process,
        int version,
        @Nullable String ref,
        String title,
        String unitName,
        List<String> steps,
        Instant since,
        Instant startedAt,
        boolean paused,
        int incidents,
        List<CaseHolder> holders,
        boolean restricted) {

    public RunningCase {
        steps = List.copyOf(steps);
        holders = List.copyOf(holders);
    }

    RunningCase heldBy(List<CaseHolder> people) {
        return new RunningCase(
                id, process, version, ref, title, unitName, steps, since, startedAt, paused, incidents, people, false);
    }

    /** The same for somebody outside of the circle. */
    RunningCase withoutWords() {
        return new RunningCase(
                id, process, version, null, "", "", steps, since, startedAt, paused, incidents, List.of(), true);
    }
}
