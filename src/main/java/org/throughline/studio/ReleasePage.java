package org.throughline.studio;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.base.process.Finding;

/**
 * A release with everything around it.
 *
 * @param summary where it stands
 * @param files by kind and name
 * @param findings what the gate finds in it now; empty when it is over or in force
 * @param words what it changes
 * @param comments remarks about its files, the oldest first
 * @param dueAt by when somebody does the next step, null when nobody has to
 * @param story what happened, the oldest first
 * @param names of everybody who appears in it
 * @param own whether the reader wrote it
 */
public record ReleasePage(
        ReleaseSummary summary,
        List<ReleaseFileSummary> files,
        List<Finding> findings,
        List<ReleaseWords> words,
        List<ReleaseComment> comments,
        @Nullable Instant dueAt,
        List<AuditRecord> story,
        Map<UUID, String> names,
        boolean own) {

    public ReleasePage {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        words = List.copyOf(words);
        comments = List.copyOf(comments);
        story = List.copyOf(story);
        names = Map.copyOf(names);
    }

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
