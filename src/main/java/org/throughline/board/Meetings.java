package org.throughline.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Meetings in the calendar of a board: scheduled, prepared with papers, called off. */
@Service
@Transactional
public class Meetings {

    private final BoardFiles files;
    private final BoardMeetingRepository meetings;
    private final AgendaItemRepository items;
    private final NewMeetings calendar;
    private final MeetingNotices notices;
    private final BoardProcess process;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Meetings(
            BoardFiles files,
            BoardMeetingRepository meetings,
            AgendaItemRepository items,
            NewMeetings calendar,
            MeetingNotices notices,
            BoardProcess process,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.meetings = meetings;
        this.items = items;
        this.calendar = calendar;
        this.notices = notices;
        this.process = process;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a meeting into the board's calendar and starts its preparation. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public MeetingSummary schedule(ScheduleMeeting command) {
        Board board = files.board(command.boardId());
        access.check(Permission.PREPARE_BOARD, board.unitId());
        if (!command.startsAt().isAfter(clock.instant())) {
            throw new BoardRefused("board.meeting.past");
        }
        return calendar.start(board, command);
    }

    /** Schedules the ordinary meeting after this one, unless one is ahead already. */
    @CalledByProcess
    public void scheduleNext(String meetingRef) {
        BoardMeeting last = files.meeting(meetingRef);
        Board board = files.board(last.boardId());
        boolean ahead = meetings.findByBoardIdOrderByStartsAtDesc(board.id()).stream()
                .anyMatch(other -> other.state().isAhead() && other.startsAt().isAfter(clock.instant()));
        if (!ahead) {
            calendar.start(
                    board,
                    new ScheduleMeeting(
                            board.id(),
                            calendar.ordinaryAfter(board, last),
                            last.summary().place(),
                            false,
                            null));
        }
    }

    /** The papers have gone out to the members; returns who they are. */
    @CalledByProcess
    public List<UUID> sendPapers(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        meeting.papersWentOut();
        List<UUID> members = members(meeting);
        notices.ofMeeting(members, "board.notice.papersOut", meeting);
        audit.record(meetingRef, "board.history.papersOut", Map.of());
        return members;
    }

    /** Presenters are reminded that papers are due. */
    @CalledByProcess
    public void nudgePresenters(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        List<UUID> presenters = items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef).stream()
                .map(AgendaItem::presenterId)
                .filter(Objects::nonNull)
                .toList();
        notices.ofMeeting(presenters, "board.notice.papersDue", meeting);
    }

    /**
     * Calls a meeting off before it has begun: its items wait for another one, and its members are told why.
     *
     * @param reason one sentence for the members
     */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public void withdraw(String meetingRef, String reason) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        if (!meeting.state().isPrepared()) {
            throw new BoardRefused("board.meeting.begun");
        }
        audit.record(meetingRef, "board.history.cancelled", Map.of("reason", reason));
        notices.calledOff(members(meeting), meeting, reason);
        process.withdraw(meetingRef);
    }

    /** The process has ended without the meeting. */
    @CalledByProcess
    public void cancel(String meetingRef) {
        files.meeting(meetingRef).cancel();
        items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef).forEach(AgendaItem::backToSubmitted);
    }

    private List<UUID> members(BoardMeeting meeting) {
        return files.seats(meeting).stream().map(BoardMember::personId).toList();
    }
}
