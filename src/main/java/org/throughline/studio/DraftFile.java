package org.throughline.studio;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.process.Finding;

/**
 * A file of a release as its editor opens it.
 *
 * @param release the release
 * @param file facts of the file
 * @param source its text
 * @param before what it was made from; empty when it is new
 * @param states states that can be restored, the newest first
 * @param findings what the gate finds in this file
 * @param comments remarks about this file
 * @param names of everybody who appears in it
 */
public record DraftFile(
        ReleaseSummary release,
        ReleaseFileSummary file,
        String source,
        String before,
        List<KeptState> states,
        List<Finding> findings,
        List<ReleaseComment> comments,
        Map<UUID, String> names) {

    public DraftFile {
        states = List.copyOf(states);
        findings = List.copyOf(findings);
        comments = List.copyOf(comments);
        names = Map.copyOf(names);
    }

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
