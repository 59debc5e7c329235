package org.throughline.board;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
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
    private final AgendaItems items;
    private final Decisions decisions;
    private final People people;
    private final Access access;
    private final AuditTrail audit;

    BoardRooms(
            BoardFiles files,
            BoardMeetingRepository meetings,
            AgendaItems items,
            Decisions decisions,
            People people,
            Access access,
            AuditTrail audit) {
        this.files = files;
        this.meetings = meetings;
        this.items = items;
        this.decisions = decisions;
        this.people = people;
        this.access = access;
        this.audit = audit;
    }

    /** The meetings of a board, newest first. */
    @RequiresPermission(Permission.SEE_BOARD)
    public List<MeetingSummary> meetings(UUID boardId) {
        check(files.board(boardId).unitId());
        return meetings.findByBoardIdOrderByStartsAtDesc(boardId).stream()
                .map(BoardMeeting::summary)
                .toList();
    }

    /** Everything about one meeting. */
    @RequiresPermission(Permission.SEE_BOARD)
    public Room room(String meetingRef) {
        BoardMeeting meeting = meetings.findByRef(meetingRef).orElseThrow(NotAllowed::new);
        check(meeting.unitId());
        List<Attendance> here = files.here(meeting);
        List<BoardMember> seats = seats(meeting);
        List<UUID> ids = new ArrayList<>();
        here.forEach(person -> ids.add(person.personId()));
        seats.forEach(seat -> ids.add(seat.personId()));
        Map<UUID, String> names = people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
        return new Room(
                meeting.summary(),
                files.board(meeting.boardId()).name(),
                seats.stream().map(seat -> place(seat, here, names)).toList(),
                items.agenda(meetingRef),
                decisions.inMeeting(meetingRef));
    }

    /** The members of the meeting's board, by name. */
    @CalledByProcess
    public List<PersonSummary> members(String meetingRef) {
        List<UUID> ids = seats(files.meeting(meetingRef)).stream()
                .map(BoardMember::personId)
                .toList();
        return people.byIds(ids).values().stream()
                .sorted(Comparator.comparing(PersonSummary::displayName))
                .toList();
    }

    /** What the quorum of a meeting lacks, names of the table joined by commas. */
    @CalledByProcess
    public String missing(String meetingRef) {
        String missing = files.meeting(meetingRef).quorumMissing();
        return missing == null ? "" : missing;
    }

    /** The minutes as they stand; before they are written, a draft of who was there and what was decided. */
    @CalledByProcess
    public String draftMinutes(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        String written = meeting.minutes();
        return written == null
                ? MinutesDraft.of(
                        meeting.summary().title(), namesOf(files.here(meeting)), decisions.inMeeting(meetingRef))
                : written;
    }

    /** The chair asks the secretary to change the minutes. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @Transactional
    public void askForChanges(String meetingRef, String changes) {
        access.check(Permission.CHAIR_BOARD, files.meeting(meetingRef).unitId());
        audit.record(meetingRef, "board.history.minutesReturned", Map.of("changes", changes));
    }

    private List<String> namesOf(List<Attendance> here) {
        return people.byIds(here.stream().map(Attendance::personId).toList()).values().stream()
                .map(PersonSummary::displayName)
                .sorted()
                .toList();
    }

    private List<BoardMember> seats(BoardMeeting meeting) {
        LocalDate day = meeting.startsAt().atZone(ZoneOffset.UTC).toLocalDate();
        return files.seats(meeting.boardId(), day);
    }

    private void check(UUID unitId) {
        if (!access.may(Permission.SEE_BOARD, unitId)) {
            throw new NotAllowed();
        }
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
            @Nullable String deputy,
            boolean deputyCounts) {}
}
