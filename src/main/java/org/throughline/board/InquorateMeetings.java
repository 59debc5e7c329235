package org.throughline.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What becomes of a meeting without a quorum: talk only, votes in writing, another day, or the board above. */
@Service
@Transactional
public class InquorateMeetings {

    private final BoardFiles files;
    private final AgendaItemRepository items;
    private final NewMeetings calendar;
    private final BoardClocks clocks;
    private final ChairsActions chairs;
    private final MeetingNotices notices;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    InquorateMeetings(
            BoardFiles files,
            AgendaItemRepository items,
            NewMeetings calendar,
            BoardClocks clocks,
            ChairsActions chairs,
            MeetingNotices notices,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.items = items;
        this.calendar = calendar;
        this.clocks = clocks;
        this.chairs = chairs;
        this.notices = notices;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The chair calls the board together again on another day. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void comeTogetherAgain(String meetingRef, Instant on) {
        if (!on.isAfter(clock.instant())) {
            throw new BoardRefused("board.meeting.past");
        }
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.CHAIR_BOARD, meeting.unitId());
        meeting.comeTogetherAgain(on);
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
        Instant chosen = meeting.nextDate();
        MeetingSummary again = calendar.start(
                board,
                new ScheduleMeeting(
                        board.id(),
                        chosen == null ? calendar.ordinaryAfter(board, meeting) : chosen,
                        meeting.summary().place(),
                        false,
                        meetingRef));
        items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .forEach(item -> item.moveTo(again.ref()));
        return false;
    }

    /** Talk without decisions: what was not decided waits for another meeting. */
    @CalledByProcess
    public void holdBriefing(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef).forEach(AgendaItem::backToSubmitted);
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

    /** The board could not meet twice: the board above is told, and what is critical goes to the chair. */
    @CalledByProcess
    public void passToParentBoard(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        Board board = files.board(meeting.boardId());
        notices.ofMeeting(notices.above(board), "board.notice.quorumImpossible", meeting);
        audit.record(meetingRef, "board.history.quorumImpossible", Map.of());
        items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef).forEach(AgendaItem::backToSubmitted);
        items.findByBoardIdAndStateOrderBySubmittedAtAsc(board.id(), ItemState.SUBMITTED).stream()
                .filter(chairs::mayDecide)
                .forEach(item -> chairs.ask(item, meeting));
    }
}
