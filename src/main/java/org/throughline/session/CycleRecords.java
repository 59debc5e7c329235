package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Reads the record of a cycle for whoever may. */
@Service
@Transactional(readOnly = true)
public class CycleRecords {

    private final LearningCycleRepository cycles;
    private final SessionRepository sessions;
    private final LearningCompactRepository compacts;
    private final NoteRepository notes;
    private final NoteGroupRepository groups;
    private final WorkGapRepository gaps;
    private final ImproveOptionRepository options;
    private final SoakExceptionRepository exceptions;
    private final CycleAnswerRepository answers;
    private final RoomDoor door;

    CycleRecords(
            LearningCycleRepository cycles,
            SessionRepository sessions,
            LearningCompactRepository compacts,
            NoteRepository notes,
            NoteGroupRepository groups,
            WorkGapRepository gaps,
            ImproveOptionRepository options,
            SoakExceptionRepository exceptions,
            CycleAnswerRepository answers,
            RoomDoor door) {
        this.cycles = cycles;
        this.sessions = sessions;
        this.compacts = compacts;
        this.notes = notes;
        this.groups = groups;
        this.gaps = gaps;
        this.options = options;
        this.exceptions = exceptions;
        this.answers = answers;
        this.door = door;
    }

    /**
     * The record, as much of it as the signed-in person may read: at least the story that was told.
     *
     * @throws NotAllowed when that is less, or there is no such cycle
     */
    @RequiresPermission(Permission.SEE_SESSIONS)
    public CycleRecord of(String cycleRef) {
        LearningCycle stored = door.find(cycleRef);
        Reading reading = door.reading(stored);
        if (!reading.covers(Reading.STORY)) {
            throw new NotAllowed();
        }
        CycleFacts cycle = stored.facts();
        if (!reading.covers(Reading.RECORD)) {
            return new CycleRecord(
                    reading,
                    cycle.as(reading),
                    List.of(),
                    null,
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        UUID id = cycle.id();
        boolean withNotes = reading.covers(Reading.NOTES);
        return new CycleRecord(
                reading,
                cycle.as(reading),
                sessions.findByCycleIdOrderByNumber(id).stream()
                        .map(Session::facts)
                        .toList(),
                compacts.findByCycleId(id).map(LearningCompact::view).orElse(null),
                withNotes ? said(id) : List.of(),
                withNotes ? sentences(id) : Map.of(),
                withNotes
                        ? gaps.findByCycleIdOrderByPosition(id).stream()
                                .map(WorkGap::view)
                                .toList()
                        : List.of(),
                settled(cycle),
                exceptions.findByCycleIdOrderBySaidAt(id).stream()
                        .map(SoakException::view)
                        .toList(),
                answers.findByCycleIdOrderByArrivedAt(id).stream()
                        .map(CycleAnswer::view)
                        .toList());
    }

    /** Who to ask about a cycle of which one may know only that it exists; empty when not even that. */
    @AnySignedIn
    public Optional<UUID> whoRuns(String cycleRef) {
        return cycles.findByRef(cycleRef)
                .filter(cycle -> door.reading(cycle).covers(Reading.EXISTENCE))
                .map(LearningCycle::facilitatorId);
    }

    /** Whether the signed-in person may enter the room. */
    @AnySignedIn
    public boolean mayEnter(String cycleRef) {
        return cycles.findByRef(cycleRef).filter(door::isInTheRoom).isPresent();
    }

    private List<NoteView> said(UUID cycleId) {
        UUID me = door.me();
        return notes.ofCycle(cycleId).stream()
                .filter(note -> note.state() == NoteState.REVEALED)
                .map(note -> note.view(note.isBy(me, Set.of())))
                .toList();
    }

    private Map<UUID, String> sentences(UUID cycleId) {
        return groups.ofCycle(cycleId).stream()
                .collect(Collectors.toMap(NoteGroup::id, group -> Objects.requireNonNullElse(group.sentence(), "")));
    }

    /** Ideas are shown once the group has settled on them; until then they belong to the room. */
    private List<OptionView> settled(CycleFacts cycle) {
        if (cycle.settlement() == null) {
            return List.of();
        }
        return options.findByCycleIdOrderById(cycle.id()).stream()
                .filter(option -> option.state() != OptionState.PARKED)
                .map(option -> option.view(true))
                .sorted(OptionView.MOST_DOTS_FIRST)
                .toList();
    }
}
