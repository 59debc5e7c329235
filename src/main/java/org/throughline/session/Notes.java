package org.throughline.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * What people say in Learn.
 *
 * <p>Nothing in here is recorded person by person: who wrote what is known only for signed notes, and the record of what happened
 * gets a count at the reveal.
 */
@Service
@Transactional
public class Notes {

    private final NoteRepository notes;
    private final NoteGroupRepository groups;
    private final Shuffle shuffle;
    private final SessionRepository sessions;
    private final ContributionCodeStore codes;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final Tidings tidings;
    private final Clock clock;

    Notes(
            NoteRepository notes,
            NoteGroupRepository groups,
            Shuffle shuffle,
            SessionRepository sessions,
            ContributionCodeStore codes,
            RoomDoor door,
            RoomSignals signals,
            Tidings tidings,
            Clock clock) {
        this.notes = notes;
        this.groups = groups;
        this.shuffle = shuffle;
        this.sessions = sessions;
        this.codes = codes;
        this.door = door;
        this.signals = signals;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Writes a note. Until the wall opens only its writer sees it.
     *
     * @return id of the note: the only thing by which the writer of an unsigned note can still change it, so the screen keeps it
     *     for as long as it is open and nobody else gets it before the wall opens
     */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public UUID write(String cycleRef, WriteNote command) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        Session session = learning(cycle);
        AnonymityPolicy.check(cycle.anonymityMode(), command.attribution());
        UUID me = door.me();
        Optional<PerspectiveFunction> mine = perspective(session, me);
        int alike = (int) session.invitations().all().stream()
                .filter(invitation -> invitation.personId() != null && mine.isPresent())
                .filter(invitation -> mine.get() == invitation.perspective())
                .count();
        Attribution stored = AnonymityPolicy.stored(command.attribution(), alike);
        LocalDate today = LocalDate.now(clock.withZone(door.zone(cycle)));
        UUID id = notes.saveAndFlush(new Note(session, command, stored, me, mine.orElse(null), today))
                .id();
        if (stored != Attribution.SIGNED) {
            shuffle.unsignedNotes(session.id());
        }
        signals.changed(cycleRef);
        return id;
    }

    /**
     * Says a note in other words, as long as nobody has read it.
     *
     * @param written ids of unsigned notes that this screen got when they were written
     */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void change(String cycleRef, UUID noteId, String words, Set<UUID> written) {
        Note note = find(door.asParticipant(cycleRef), noteId);
        note.change(words, note.isBy(door.me(), written));
        notes.saveAndFlush(note);
        if (!note.isSigned()) {
            shuffle.unsignedNotes(note.sessionId());
        }
        signals.changed(cycleRef);
    }

    /** Takes a note back, as long as nobody has read it; nothing is left of it. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void takeBack(String cycleRef, UUID noteId, Set<UUID> written) {
        Note note = find(door.asParticipant(cycleRef), noteId);
        RevealPolicy.checkMayChange(note.state(), note.isBy(door.me(), written));
        notes.delete(note);
        signals.changed(cycleRef);
    }

    /** Puts a note with another one that says the same thing; the words of both stay as they are. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void putWith(String cycleRef, UUID noteId, UUID otherId) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        Note note = find(cycle, noteId);
        Note other = find(cycle, otherId);
        UUID group = other.groupId();
        if (group == null) {
            RevealPolicy.checkMayArrange(other.state());
            group = groups.save(new NoteGroup(other.sessionId())).id();
            other.putInto(group);
        }
        note.putInto(group);
        signals.changed(cycleRef);
    }

    /** Puts a note on its own again; a group of which one note is left is none. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void putAlone(String cycleRef, UUID noteId) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        Note note = find(cycle, noteId);
        UUID group = note.groupId();
        note.putInto(null);
        if (group != null) {
            List<Note> left = notes.ofCycle(cycle.id()).stream()
                    .filter(other -> group.equals(other.groupId()))
                    .toList();
            if (left.size() == 1) {
                left.get(0).putInto(null);
                groups.deleteById(group);
            }
        }
        signals.changed(cycleRef);
    }

    /** Finds one sentence for notes that belong together. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void name(String cycleRef, UUID groupId, String sentence) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        groups.ofCycle(cycle.id()).stream()
                .filter(group -> group.id().equals(groupId))
                .findFirst()
                .orElseThrow(NotAllowed::new)
                .call(sentence);
        signals.changed(cycleRef);
    }

    /** Hides a note that hurts, with a reason that everybody in the room reads. Tells nobody who wrote it; nobody knows. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void hide(String cycleRef, UUID noteId, String reason) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        find(cycle, noteId).hide(reason);
        tidings.record(cycle, "session.history.noteHidden", Map.of("reason", reason));
        signals.changed(cycleRef);
    }

    /** Shows a hidden note again. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void show(String cycleRef, UUID noteId) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        find(cycle, noteId).show();
        tidings.record(cycle, "session.history.noteShown", Map.of());
        signals.changed(cycleRef);
    }

    /** Lets notes carry fewer names, or more while nobody has written or has a code to write with. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void changeAnonymity(String cycleRef, AnonymityMode mode) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        boolean begun = !notes.ofCycle(cycle.id()).isEmpty() || codes.isUsedIn(cycle.id());
        cycle.changeAnonymity(mode, begun);
        tidings.record(cycle, "session.history.anonymity." + mode, Map.of());
        signals.changed(cycleRef);
    }

    private Session learning(LearningCycle cycle) {
        return sessions.live(cycle.id(), SessionKind.LEARN)
                .orElseThrow(() -> new SessionRefused("session.rule.notesInLearn"));
    }

    /** The note; as long as people write, nobody else touches the wall before this transaction ends. */
    private Note find(LearningCycle cycle, UUID noteId) {
        sessions.live(cycle.id(), SessionKind.LEARN);
        Note note = notes.findById(noteId).orElseThrow(NotAllowed::new);
        boolean here = sessions.findByCycleIdOrderByNumber(cycle.id()).stream()
                .anyMatch(session -> session.id().equals(note.sessionId()));
        if (!here) {
            throw new NotAllowed();
        }
        return note;
    }

    private static Optional<PerspectiveFunction> perspective(Session session, UUID person) {
        return session.invitations().all().stream()
                .filter(invitation -> person.equals(invitation.personId()))
                .map(InvitationSummary::perspective)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
