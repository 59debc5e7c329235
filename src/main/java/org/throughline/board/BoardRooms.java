package org.throughline.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/** What people in a meeting see: who is there, what the quorum lacks, the agenda, the minutes. */
@Service
@Transactional(readOnly = true)
public class BoardRooms {

    private final BoardFiles files;
    private final BoardMeetingRepository meetings;
    private final Agendas agendas;
    private final Decisions decisions;
    private final People people;
    private final BoardSight sight;

    BoardRooms(
            BoardFiles files,
            BoardMeetingRepository meetings,
            Agendas agendas,
            Decisions decisions,
            People people,
            BoardSight sight) {
        this.files = files;
        this.meetings = meetings;
        this.agendas = agendas;
        this.decisions = decisions;
        this.people = people;
        this.sight = sight;
    }

    /** The meetings of a board, newest first. */
    @RequiresPermission(Permission.SEE_BOARD)
    public List<MeetingSummary> meetings(UUID boardId) {
        sight.check(files.board(boardId));
        return meetings.findByBoardIdOrderByStartsAtDesc(boardId).stream()
                .map(BoardMeeting::summary)
                .toList();
    }

    /** Everything about one meeting. */
    @RequiresPermission(Permission.SEE_BOARD)
    public Room room(String meetingRef) {
        BoardMeeting meeting = meetings.findByRef(meetingRef).orElseThrow(NotAllowed::new);
        Board board = files.board(meeting.boardId());
        sight.check(board);
        List<Attendance> here = files.here(meeting);
        List<BoardMember> seats = files.seats(meeting);
        List<UUID> ids = new ArrayList<>();
        here.forEach(person -> ids.add(person.personId()));
        seats.forEach(seat -> ids.add(seat.personId()));
        Map<UUID, String> names = people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
        return new Room(
                meeting.summary(),
                board.name(),
                seats.stream().map(seat -> place(seat, here, names)).toList(),
                agendas.agenda(meetingRef),
                decisions.inMeeting(meetingRef));
    }

    /** The members of the meeting's board, by name. */
    @CalledByProcess
    public List<PersonSummary> members(String meetingRef) {
        List<UUID> ids = files.seats(files.meeting(meetingRef)).stream()
                .map(BoardMember::personId)
                .toList();
        return people.byIds(ids).values().stream()
                .sorted(Comparator.comparing(PersonSummary::displayName))
                .toList();
    }

    /** Whoever is at the meeting for a member, by name. */
    @CalledByProcess
    public List<PersonSummary> deputies(String meetingRef) {
        List<UUID> ids = files.here(files.meeting(meetingRef)).stream()
                .filter(person -> person.deputyFor() != null)
                .map(Attendance::personId)
                .toList();
        return people.byIds(ids).values().stream()
                .sorted(Comparator.comparing(PersonSummary::displayName))
                .toList();
    }

    private static Place place(BoardMember seat, List<Attendance> here, Map<UUID, String> names) {
        Attendance inPerson = here.stream()
                .filter(person ->
                        person.deputyFor() == null && person.personId().equals(seat.personId()))
                .findFirst()
                .orElse(null);
        Attendance deputy = here.stream()
                .filter(person -> Objects.equals(seat.personId(), person.deputyFor()))
                .findFirst()
                .orElse(null);
        return new Place(
                seat.personId(),
                names.getOrDefault(seat.personId(), ""),
                seat.constituency(),
                seat.votes(),
                inPerson != null,
                inPerson != null && inPerson.remote(),
                deputy == null ? null : deputy.personId(),
                deputy == null ? null : names.getOrDefault(deputy.personId(), ""),
                deputy != null && deputy.counts());
    }

    /**
     * A meeting with all that belongs to it.
     *
     * @param meeting the meeting
     * @param boardName its board
     * @param places seats and who fills them
     * @param agenda items in order
     * @param decisions what was decided so far
     */
    public record Room(
            MeetingSummary meeting,
            String boardName,
            List<Place> places,
            List<ItemSummary> agenda,
            List<DecisionSummary> decisions) {

        /** How many voting seats are filled. */
        public long filled() {
            return places.stream()
                    .filter(place -> place.votes() && (place.here() || place.deputyCounts()))
                    .count();
        }
    }

    /**
     * A seat in a meeting.
     *
     * @param personId who holds it
     * @param name their name
     * @param constituency whom the member speaks for
     * @param votes whether it has a vote
     * @param here whether the member is there
     * @param remote whether from elsewhere
     * @param deputyId who stands in, null when nobody does
     * @param deputy name of a deputy who is there, null when nobody is
     * @param deputyCounts whether the deputy counts
     */
    public record Place(
            UUID personId,
            String name,
            Constituency constituency,
            boolean votes,
            boolean here,
            boolean remote,
            @Nullable UUID deputyId,
            @Nullable String deputy,
            boolean deputyCounts) {}
}
