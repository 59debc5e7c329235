package org.throughline.help;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;

/**
 * A request with everything around it.
 *
 * @param summary where it stands
 * @param answers the newest first
 * @param dueAt by when somebody does the next step, null when it is over
 * @param story what happened, the oldest first
 * @param names of everybody who appears in it
 * @param own whether the reader asked it
 */
public record SupportRequestPage(
        SupportRequestSummary summary,
        List<SupportAnswerLine> answers,
        @Nullable Instant dueAt,
        List<AuditRecord> story,
        Map<UUID, String> names,
        boolean own) {

    public SupportRequestPage {
        answers = List.copyOf(answers);
        story = List.copyOf(story);
        names = Map.copyOf(names);
    }

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
