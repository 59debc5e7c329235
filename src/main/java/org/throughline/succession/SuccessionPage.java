package org.throughline.succession;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;

/**
 * A succession with everything around it.
 *
 * @param summary where it stands
 * @param open duties that nobody has decided about yet, or that came back
 * @param decided what was decided, the newest first
 * @param story what happened, the oldest first
 * @param names of everybody who appears in it
 */
public record SuccessionPage(
        SuccessionSummary summary,
        List<DutyLine> open,
        List<DutyLine> decided,
        List<AuditRecord> story,
        Map<UUID, String> names) {

    public SuccessionPage {
        open = List.copyOf(open);
        decided = List.copyOf(decided);
        story = List.copyOf(story);
        names = Map.copyOf(names);
    }

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
