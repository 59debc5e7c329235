package org.throughline.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Shows a room as its reader may see it: a fixed number of statements, however many notes there are. */
@Service
@Transactional(readOnly = true)
public class RoomSnapshots {

    private final SessionRepository sessions;
    private final NoteRepository notes;
    private final NoteGroupRepository groups;
    private final WorkStepRepository steps;
    private final ImproveOptionRepository options;
    private final DotBallots ballots;
    private final SoakNotes soakNotes;
    private final SoakExceptionRepository exceptions;
    private final RoomDoor door;

    RoomSnapshots(
            SessionRepository sessions,
            NoteRepository notes,
            NoteGroupRepository groups,
            WorkStepRepository steps,
            ImproveOptionRepository options,
            DotBallots ballots,
            SoakNotes soakNotes,
            SoakExceptionRepository exceptions,
            RoomDoor door) {
        this.sessions = sessions;
        this.notes = notes;
        this.groups = groups;
        this.steps = steps;
        this.options = options;
        this.ballots = ballots;
        this.soakNotes = soakNotes;
        this.exceptions = exceptions;
        this.door = door;
    }

    /**
     * The room as the signed-in person may see it now.
     *
     * @param written ids of unsigned notes that this screen got when they were written, see {@link Notes#write}
     */
    @RequiresPermission(Permission.CONTRIBUTE)
    public RoomSnapshot of(String cycleRef, Set<UUID> written) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        UUID me = door.me();
        boolean facilitates = me.equals(cycle.facilitatorId());
        List<Session> all = sessions.findByCycleIdOrderByNumber(cycle.id());
        Optional<Session> current = current(all);
        List<Note> said = notes.ofCycle(cycle.id());
        List<WorkStep> work = steps.findByCycleIdOrderBySideAscPositionAsc(cycle.id());
        List<ImproveOption> ideas = options.findByCycleIdOrderById(cycle.id());
        Set<InvitationSummary> invited = all.stream()
                .flatMap(session -> session.invitations().all().stream())
                .filter(invitation -> invitation.personId() != null)
                .collect(Collectors.toSet());
        DotVote vote = current.map(Session::vote).orElse(DotVote.NOT_OPEN);
        return new RoomSnapshot(
                cycle.facts(),
                current.map(Session::facts).orElse(null),
                facilitates,
                AnonymityPolicy.allowed(cycle.anonymityMode()),
                sideOf(invited, me)
                        .filter(side -> people(invited).getOrDefault(side, 0) >= AnonymityPolicy.SMALLEST_GROUP)
                        .isPresent(),
                (int) invited.stream()
                        .map(InvitationSummary::personId)
                        .distinct()
                        .count(),
                readable(said, me, facilitates, written),
                veiled(said, me, written),
                (int) said.stream()
                        .filter(note -> note.state() == NoteState.HIDDEN)
                        .count(),
                groups.ofCycle(cycle.id()).stream()
                        .collect(Collectors.toMap(
                                NoteGroup::id, group -> Objects.requireNonNullElse(group.sentence(), ""))),
                voices(invited, said),
                (int) ideas.stream()
                        .filter(idea -> idea.state() == OptionState.PARKED)
                        .count(),
                work.stream().map(WorkStep::view).toList(),
                WorkComparisons.compare(work),
                onTheTable(cycle, ideas, vote),
                vote.state() == VoteState.OPEN ? myDots(current, vote, me) : Map.of(),
                voters(current, vote),
                soakNotes.visible(cycle),
                exceptions.findByCycleIdOrderBySaidAt(cycle.id()).stream()
                        .map(SoakException::view)
                        .toList());
    }

    private static Optional<Session> current(List<Session> all) {
        Comparator<Session> byNumber = Comparator.comparing(Session::number);
        return all.stream()
                .filter(session -> session.state().isLive())
                .max(byNumber)
                .or(() -> all.stream()
                        .filter(session -> session.state() != SessionState.CANCELLED)
                        .max(byNumber));
    }

    private static List<NoteView> readable(List<Note> said, UUID me, boolean facilitates, Set<UUID> written) {
        return said.stream()
                .filter(note -> RevealPolicy.mayRead(note.state(), note.isBy(me, written))
                        || facilitates && note.state() == NoteState.HIDDEN)
                .map(note -> note.view(note.isBy(me, written)))
                .toList();
    }

    private static Map<NoteKind, Integer> veiled(List<Note> said, UUID me, Set<UUID> written) {
        Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);
        said.stream()
                .filter(note -> note.state() == NoteState.RECORDED && !note.isBy(me, written))
                .forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
        return counts;
    }

    private static Voices voices(Collection<InvitationSummary> invited, List<Note> said) {
        Map<PerspectiveFunction, Integer> heard = new EnumMap<>(PerspectiveFunction.class);
        int unsigned = 0;
        for (Note note : said) {
            if (note.state() != NoteState.REVEALED) {
                continue;
            }
            PerspectiveFunction side = note.perspective();
            if (side == null) {
                unsigned++;
            } else {
                heard.merge(side, 1, Integer::sum);
            }
        }
        return VoicesPolicy.shown(people(invited), heard, unsigned);
    }

    private static Map<PerspectiveFunction, Integer> people(Collection<InvitationSummary> invited) {
        Map<PerspectiveFunction, Set<UUID>> sides = new EnumMap<>(PerspectiveFunction.class);
        for (InvitationSummary invitation : invited) {
            PerspectiveFunction side = invitation.perspective();
            UUID person = invitation.personId();
            if (side != null && person != null) {
                sides.computeIfAbsent(side, none -> new HashSet<>()).add(person);
            }
        }
        Map<PerspectiveFunction, Integer> counts = new EnumMap<>(PerspectiveFunction.class);
        sides.forEach((side, persons) -> counts.put(side, persons.size()));
        return counts;
    }

    private static Optional<PerspectiveFunction> sideOf(Collection<InvitationSummary> invited, UUID person) {
        return invited.stream()
                .filter(invitation -> person.equals(invitation.personId()))
                .map(InvitationSummary::perspective)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<OptionView> onTheTable(LearningCycle cycle, List<ImproveOption> ideas, DotVote vote) {
        CycleState state = cycle.state();
        if (!IdeaParkingPolicy.ideasAreOpen(state) && state != CycleState.ACTION && state != CycleState.CLOSED) {
            return List.of();
        }
        return ideas.stream()
                .filter(idea -> idea.state() != OptionState.PARKED)
                .map(idea -> idea.view(VotePolicy.countsAreVisible(vote.state())))
                .sorted(OptionView.MOST_DOTS_FIRST)
                .toList();
    }

    private Map<UUID, Integer> myDots(Optional<Session> session, DotVote vote, UUID me) {
        return session.map(one -> ballots.of(one.id(), DotBallots.key(vote, me)))
                .orElse(Map.of());
    }

    private int voters(Optional<Session> session, DotVote vote) {
        @Nullable Integer counted = vote.voters();
        if (counted != null) {
            return counted;
        }
        return vote.state() == VoteState.OPEN
                ? session.map(one -> ballots.voters(one.id())).orElse(0)
                : 0;
    }
}
