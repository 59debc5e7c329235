package org.throughline.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What came back to people: private until they share it. */
@Service
@Transactional
public class SoakNotes {

    private final SoakNoteRepository notes;
    private final Shuffle shuffle;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final Clock clock;

    SoakNotes(SoakNoteRepository notes, Shuffle shuffle, RoomDoor door, RoomSignals signals, Clock clock) {
        this.notes = notes;
        this.shuffle = shuffle;
        this.door = door;
        this.signals = signals;
        this.clock = clock;
    }

    /** Writes a note for oneself or for the room; a shared one is signed only where every note is. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void write(String cycleRef, SoakNoteReach reach, String words) {
        LearningCycle cycle = open(cycleRef);
        boolean signed = reach == SoakNoteReach.PRIVATE || cycle.anonymityMode() == AnonymityMode.NAMED;
        LocalDate today = LocalDate.now(clock.withZone(door.zone(cycle)));
        notes.saveAndFlush(new SoakNote(cycle.id(), reach, signed ? door.me() : null, words, today));
        if (!signed) {
            shuffle.unsignedSoakNotes(cycle.id());
        }
        signals.changed(cycleRef);
    }

    /** Lets the room read a private note: as a new one, so that nothing leads back to the writer where notes are unsigned. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void share(String cycleRef, UUID noteId) {
        SoakNote note = mine(cycleRef, noteId);
        notes.delete(note);
        notes.flush();
        write(cycleRef, SoakNoteReach.SHARED, note.words());
    }

    /** Throws a private note away. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void remove(String cycleRef, UUID noteId) {
        notes.delete(mine(cycleRef, noteId));
    }

    /** One's own private notes and what the room shares; shared ones are read by everybody from the start. */
    List<SoakNoteView> visible(LearningCycle cycle) {
        UUID me = door.me();
        return notes.findByCycleIdOrderById(cycle.id()).stream()
                .filter(note -> note.reach() == SoakNoteReach.SHARED || note.isBy(me))
                .map(SoakNote::view)
                .toList();
    }

    private SoakNote mine(String cycleRef, UUID noteId) {
        LearningCycle cycle = open(cycleRef);
        return notes.findById(noteId)
                .filter(note -> note.cycleId().equals(cycle.id()))
                .filter(note -> note.reach() == SoakNoteReach.PRIVATE && note.isBy(door.me()))
                .orElseThrow(NotAllowed::new);
    }

    private LearningCycle open(String cycleRef) {
        door.lock(cycleRef);
        LearningCycle cycle = door.asParticipant(cycleRef);
        if (cycle.state() != CycleState.SOAK && cycle.state() != CycleState.IMPROVE) {
            throw new SessionRefused("session.rule.soakNotesLater");
        }
        return cycle;
    }
}
