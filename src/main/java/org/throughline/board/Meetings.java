package org.throughline.board;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.persistence.References;
import org.throughline.notice.Notices;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Meetings of boards: scheduled, attended, quorate or not, minuted. */
@Service
@Transactional
public class Meetings {

    private final BoardFiles files;
    private final BoardMeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final AgendaItemRepository items;
    private final Quorum quorum;
    private final BoardClocks clocks;
    private final BoardProcess process;
    private final References references;
    private final People people;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;
    private final Notices notices;
    private final Clock clock;

    Meetings(
            BoardFiles files,
            BoardMeetingRepository meetings,
            AttendanceRepository attendance,
            AgendaItemRepository items,
            Quorum quorum,
            BoardClocks clocks,
            BoardProcess process,
            References references,
            People people,
            Units units,
            Access access,
            AuditTrail audit,
            Notices notices,
            Clock clock) {
        this.files = files;
        this.meetings = meetings;
        this.attendance = attendance;
        this.items = items;
        this.quorum = quorum;
        this.clocks = clocks;
        this.process = process;
        this.references = references;
        this.people = people;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /** Puts a meeting into the board's calendar and starts its preparation. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public MeetingSummary schedule(ScheduleMeeting command) {
        Board board = files.board(command.boardCode());
        access.check(Permission.PREPARE_BOARD, board.unitId());
        if (!command.startsAt().isAfter(clock.instant())) {
            throw new BoardRefused("board.meeting.past");
        }
        return start(board, command);
    }

    /** Schedules the ordinary meeting after this one, unless one is ahead already. */
    @CalledByProcess
    public void scheduleNext(String meetingRef) {
        BoardMeeting last = files.meeting(meetingRef);
        Board board = files.board(last.boardId());
        boolean ahead = meetings.findByBoardIdOrderByStartsAtDesc(board.id()).stream()
                .anyMatch(other -> other.state().isAhead() && other.startsAt().isAfter(clock.instant()));
        if (!ahead) {
            Instant next = board.ordinaryAfter(last.startsAt(), zone(board));
            start(board, new ScheduleMeeting(board.code(), next, last.summary().place(), false, null));
        }
    }

    /** The papers have gone out to the members; returns who they are. */
    @CalledByProcess
    public List<UUID> sendPapers(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        meeting.papersWentOut();
        List<UUID> members = files.seats(meeting.boardId(), day(meeting)).stream()
                .map(BoardMember::personId)
                .toList();
        tell(members, "board.notice.papersOut", meeting);
        audit.record(meetingRef, "board.history.papersOut", Map.of());
        return members;
    }

    /** Presenters are reminded that papers are due. */
    @CalledByProcess
    public void nudgePresenters(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        List<UUID> presenters = items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef).stream()
                .map(AgendaItem::presenterId)
                .filter(java.util.Objects::nonNull)
                .toList();
        tell(presenters, "board.notice.papersDue", meeting);
    }

    /** Records who is there; what was recorded before is replaced. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void attend(RecordAttendance command) {
        BoardMeeting meeting = files.meeting(command.meetingRef());
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        meeting.mustBeAhead();
        attendance.deleteByMeetingId(meeting.id());
        attendance.flush();
        Map<UUID, RecordAttendance.Deputy> deputies = new HashMap<>();
        command.deputies().forEach(deputy -> deputies.put(deputy.personId(), deputy));
        Set<UUID> here = new java.util.LinkedHashSet<>(command.present());
        here.addAll(command.remote());
        here.addAll(deputies.keySet());
        for (UUID person : here) {
            RecordAttendance.Deputy deputy = deputies.get(person);
            attendance.save(new Attendance(
                    meeting.id(),
                    person,
                    command.remote().contains(person),
                    deputy == null ? null : deputy.forMemberId(),
                    deputy != null && deputy.announced()));
        }
        audit.record(meeting.ref(), "board.history.attendance", Map.of("count", String.valueOf(here.size())));
    }

    /** Asks the table whether the board may decide. */
    @CalledByProcess
    public boolean assessQuorum(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        Quorum.Answer answer = quorum.assess(
                files.board(meeting.boardId()).code(),
                files.seats(meeting.boardId(), day(meeting)).stream()
                        .map(BoardMember::seat)
                        .toList(),
                files.here(meeting).stream().map(Attendance::here).toList(),
                Set.of());
        meeting.assess(answer);
        audit.record(
                meetingRef,
                answer.quorate() ? "board.history.quorate" : "board.history.notQuorate",
                Map.of("missing", answer.missing(), "rule", answer.rule()));
        return answer.quorate();
    }

    /** The chair accepts people as deputies although the board was not told before. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void acceptDeputies(String meetingRef, List<UUID> deputies) {
        BoardMeeting meeting = chaired(meetingRef);
        for (UUID deputy : deputies) {
            Attendance there = attendance
                    .findByMeetingIdAndPersonId(meeting.id(), deputy)
                    .filter(person -> person.deputyFor() != null)
                    .orElseThrow(() -> new BoardRefused(
                            "board.deputy.notThere", people.person(deputy).displayName()));
            there.accept();
            audit.record(
                    meetingRef,
                    "board.history.deputyAccepted",
                    Map.of("name", people.person(deputy).displayName()));
        }
    }

    /** The chair calls the board together again on another day. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void comeTogetherAgain(String meetingRef, Instant on) {
        if (!on.isAfter(clock.instant())) {
            throw new BoardRefused("board.meeting.past");
        }
        chaired(meetingRef).comeTogetherAgain(on);
    }

    /**
     * Carries the items to a new meeting.
     *
     * @return whether the quorum is impossible: this meeting was itself called again already
     */
    @CalledByProcess
    public boolean reconvene(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        meeting.close();
        if (meeting.reconvenedFrom() != null) {
            return true;
        }
        Board board = files.board(meeting.boardId());
        Instant next = meeting.nextDate();
        MeetingSummary again = start(
                board,
                new ScheduleMeeting(
                        board.code(),
                        next == null ? board.ordinaryAfter(meeting.startsAt(), zone(board)) : next,
                        meeting.summary().place(),
                        false,
                        meetingRef));
        items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .forEach(item -> item.moveTo(again.ref()));
        return false;
    }

    /** Talk without decisions: what was not decided waits for another meeting. */
    @CalledByProcess
    public void holdBriefing(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef).forEach(AgendaItem::backToSubmitted);
        meeting.close();
        audit.record(meetingRef, "board.history.briefing", Map.of());
    }

    /** Members decide in writing. */
    @CalledByProcess
    public void decideInWriting(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        meeting.decideInWriting(clocks.writtenBallotUntil(meeting));
        audit.record(meetingRef, "board.history.writtenBallot", Map.of());
    }

    /** Somebody has left; when the quorum goes with them, what follows has to be confirmed later. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public void left(String meetingRef, UUID personId) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        boolean was = meeting.isQuorate();
        attendance
                .findByMeetingIdAndPersonId(meeting.id(), personId)
                .orElseThrow(() -> new BoardRefused(
                        "board.attendance.notThere", people.person(personId).displayName()))
                .leave(clock.instant());
        attendance.flush();
        if (was && !assessQuorum(meetingRef)) {
            process.quorumLost(meetingRef);
        }
    }

    /** The quorum was lost on the way. */
    @CalledByProcess
    public void markQuorumLost(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        meeting.loseQuorum(clock.instant());
        audit.record(meetingRef, "board.history.quorumLost", Map.of());
    }

    /** The board could not meet twice: the board above is told, and what is critical goes to the chair. */
    @CalledByProcess
    public void passToParentBoard(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        Board board = files.board(meeting.boardId());
        String parent = board.parentCode();
        UUID place = parent == null ? board.unitId() : files.board(parent).unitId();
        List<UUID> told = new java.util.ArrayList<>();
        people.holders(Role.BOARD_SECRETARY, place)
                .ifPresent(holder -> holder.people().forEach(person -> told.add(person.id())));
        people.holders(Role.BOARD_CHAIR, board.unitId())
                .ifPresent(holder -> holder.people().forEach(person -> told.add(person.id())));
        tell(told, "board.notice.quorumImpossible", meeting);
        for (AgendaItem item : items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef)) {
            item.backToSubmitted();
            if (DecisionPolicy.chairMayAct(item.severity())) {
                tell(told, "board.notice.chairMayAct", meeting);
            }
        }
        audit.record(meetingRef, "board.history.quorumImpossible", Map.of());
    }

    /** Keeps the minutes as the secretary wrote them. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void writeMinutes(String meetingRef, String text) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        meeting.writeMinutes(text);
        audit.record(meetingRef, "board.history.minutesWritten", Map.of());
    }

    /** The minutes are approved: the meeting is history. */
    @CalledByProcess
    public void close(String meetingRef) {
        files.meeting(meetingRef).approveMinutes();
        audit.record(meetingRef, "board.history.minutesApproved", Map.of());
    }

    /** The meeting does not take place; its items wait for another one. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public void withdraw(String meetingRef) {
        access.check(Permission.PREPARE_BOARD, files.meeting(meetingRef).unitId());
        process.withdraw(meetingRef);
    }

    /** The process has ended without the meeting. */
    @CalledByProcess
    public void cancel(String meetingRef) {
        files.meeting(meetingRef).cancel();
        items.findByMeetingRefOrderByOrderAscSubmittedAtAsc(meetingRef).forEach(AgendaItem::backToSubmitted);
        audit.record(meetingRef, "board.history.cancelled", Map.of());
    }

    private MeetingSummary start(Board board, ScheduleMeeting command) {
        String title = "%s, %s"
                .formatted(
                        board.name(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(Locale.UK)
                                .format(command.startsAt().atZone(zone(board))));
        BoardMeeting meeting = meetings.saveAndFlush(new BoardMeeting(references.next("MTG"), board, title, command));
        Map<String, String> holders = new HashMap<>();
        holder(Role.BOARD_CHAIR, board).ifPresent(id -> holders.put("chairId", id));
        holder(Role.BOARD_SECRETARY, board).ifPresent(id -> holders.put("secretaryId", id));
        audit.record(meeting.ref(), "board.history.scheduled", Map.of());
        process.start(meeting.summary(), holders);
        return meeting.summary();
    }

    private java.util.Optional<String> holder(Role role, Board board) {
        return people.holders(role, board.unitId())
                .map(found -> found.people().get(0).id().toString());
    }

    private BoardMeeting chaired(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.CHAIR_BOARD, meeting.unitId());
        return meeting;
    }

    private java.time.LocalDate day(BoardMeeting meeting) {
        UnitSummary unit = units.unit(meeting.unitId());
        return meeting.startsAt().atZone(unit.zone()).toLocalDate();
    }

    private ZoneId zone(Board board) {
        return units.unit(board.unitId()).zone();
    }

    private void tell(List<UUID> whom, String textKey, BoardMeeting meeting) {
        notices.tell(
                whom,
                textKey,
                meeting.ref(),
                "/board/meetings/" + meeting.ref(),
                Map.of("meeting", meeting.summary().title()),
                textKey + " " + meeting.ref());
    }
}
