package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person may see it now.
 *
 * @param cycle what the group wants to understand, and how far it has come
 * @param session the session that is on, else the next, else the last one; null before any was planned
 * @param facilitates whether the reader guides the group
 * @param attributions whose name the reader may put on a note
 * @param sideIsNamed whether enough invited people touch the work like the reader, so that this can stand on a note
 * @param people invited people, the facilitator not counted
 * @param notes what the reader may read: own notes, after the reveal everybody's; hidden ones for the facilitator only
 * @param veiled how many notes of others are still hidden, by kind
 * @param hiddenNotes how many notes the facilitator has hidden
 * @param groups sentences of notes that belong together; empty where none was found yet
 * @param voices how much was heard from each side
 * @param parked how many ideas are sealed
 * @param steps the work, as it is written and as it is done
 * @param comparison the two sides of the work beside each other
 * @param options ideas on the table; empty before Improve opens
 * @param myDots the reader's own dots while they can be changed
 * @param voters how many people have put dots
 * @param soakNotes the reader's private notes and what the room shares
 * @param exceptions soaks that were ended early
 */
public record RoomSnapshot(
        CycleFacts cycle,
        @Nullable SessionFacts session,
        boolean facilitates,
        Set<Attribution> attributions,
        boolean sideIsNamed,
        int people,
        List<NoteView> notes,
        Map<NoteKind, Integer> veiled,
        int hiddenNotes,
        Map<UUID, String> groups,
        Voices voices,
        int parked,
        List<WorkStepView> steps,
        List<WorkDifference> comparison,
        List<OptionView> options,
        Map<UUID, Integer> myDots,
        int voters,
        List<SoakNoteView> soakNotes,
        List<SoakExceptionView> exceptions) {

    public RoomSnapshot {
        attributions = Set.copyOf(attributions);
        notes = List.copyOf(notes);
        veiled = Map.copyOf(veiled);
        groups = Map.copyOf(groups);
        steps = List.copyOf(steps);
        comparison = List.copyOf(comparison);
        options = List.copyOf(options);
        myDots = Map.copyOf(myDots);
        soakNotes = List.copyOf(soakNotes);
        exceptions = List.copyOf(exceptions);
    }

    /** Dots that the reader has left. */
    public int dotsLeft() {
        return VotePolicy.DOTS - VotePolicy.used(myDots);
    }

    /** Most dots that one person may put on one option. */
    public static int mostDotsOnOne() {
        return VotePolicy.MOST_ON_ONE;
    }
}
