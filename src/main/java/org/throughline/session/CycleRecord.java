package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of a cycle, as much of it as the reader may read.
 *
 * @param reading how much that is; below it everything is empty
 * @param cycle what it is and how far it has come; without what people corrected unless the reader may read what was said
 * @param sessions its sessions, in order
 * @param compact the compact with the other team, null when none was asked for
 * @param notes what was said, after the reveal
 * @param groups sentences of notes that belong together; empty where none was found
 * @param gaps differences between how the work is written and how it is done
 * @param options ideas: chosen, not chosen with the reason, and what became of them
 * @param exceptions soaks that were ended early
 * @param answers what those who were asked for help let the group know
 */
public record CycleRecord(
        Reading reading,
        CycleFacts cycle,
        List<SessionFacts> sessions,
        @Nullable CompactView compact,
        List<NoteView> notes,
        Map<UUID, String> groups,
        List<WorkGapView> gaps,
        List<OptionView> options,
        List<SoakExceptionView> exceptions,
        List<CycleAnswerView> answers) {

    public CycleRecord {
        sessions = List.copyOf(sessions);
        notes = List.copyOf(notes);
        groups = Map.copyOf(groups);
        gaps = List.copyOf(gaps);
        options = List.copyOf(options);
        exceptions = List.copyOf(exceptions);
        answers = List.copyOf(answers);
    }
}
