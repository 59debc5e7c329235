package org.throughline.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Agendas: what waits for one, what the secretary takes onto it, and what a meeting then decides in order. */
@Service
@Transactional
public class Agendas {

    private static final int MINUTES_UNLESS_SAID = 10;

    private final BoardFiles files;
    private final AgendaItemRepository items;
    private final BoardMeetingRepository meetings;
    private final BoardClocks clocks;
    private final BoardProcess process;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Circles circles;

    Agendas(
            BoardFiles files,
            AgendaItemRepository items,
            BoardMeetingRepository meetings,
            BoardClocks clocks,
            BoardProcess process,
            Access access,
            AuditTrail audit,
            Clock clock,
            Circles circles) {
        this.files = files;
        this.items = items;
        this.meetings = meetings;
        this.clocks = clocks;
        this.process = process;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.circles = circles;
    }

    /** The items that wait for an agenda of this meeting's board, oldest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> waitingFor(String meetingRef) {
        return waiting(files.meeting(meetingRef).boardId());
    }

    /** The items of a board that wait for an agenda, oldest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> waiting(UUID boardId) {
        return inState(boardId, ItemState.SUBMITTED);
    }

    /** The items of a board that its chair was asked to decide alone, oldest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> withChair(UUID boardId) {
        return inState(boardId, ItemState.WITH_CHAIR);
    }

    /** The agenda of a meeting, in order; what is there for the reader. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ItemSummary> agenda(String meetingRef) {
        return seen(items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef));
    }

    private List<ItemSummary> seen(List<AgendaItem> found) {
        return circles.open(found).stream().map(AgendaItem::summary).toList();
    }

    /** The secretary's word on items for an agenda. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void buildAgenda(String meetingRef, List<AcceptItem> words) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        words.forEach(word -> circles.check(word.itemRef()));
        words.forEach(word -> decide(meeting, word, false));
        audit.record(meetingRef, "board.history.agenda", Map.of("count", String.valueOf(words.size())));
    }

    /** Takes an item onto the agenda of the next meeting, also when its papers were due before; the default for what is promised. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public void acceptLate(String itemRef) {
        BoardMeeting meeting = ahead(files.item(itemRef).boardId()).stream()
                .findFirst()
                .orElseThrow(() -> new BoardRefused("board.noMeetingAhead"));
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        Instant papersDue = clocks.before(meeting.ref(), "papersDue").at();
        take(meeting, itemRef, length(meeting) + 1, PapersPolicy.isLate(clock.instant(), papersDue));
    }

    /**
     * The waiting items that the secretary has to accept late, or for which an urgent meeting has to be called, to keep what was
     * promised.
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Set<String> needingLateAcceptance(UUID boardId) {
        List<BoardMeeting> ahead = ahead(boardId);
        return circles.open(items.findByBoardIdAndStateOrderBySubmittedAtAsc(boardId, ItemState.SUBMITTED)).stream()
                .filter(item -> needsLateAcceptance(item, ahead))
                .map(AgendaItem::ref)
                .collect(Collectors.toSet());
    }

    /**
     * The items that the meeting decides, in order.
     *
     * <p>What was promised and would wait past its promise, what has to be confirmed, and what its chair was asked to decide and
     * has not, comes onto the agenda by itself unless the secretary has said why it waits.
     */
    @CalledByProcess
    public List<String> open(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        takeBackFromChair(meeting);
        takeWhatCannotWait(meeting);
        return items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meetingRef).stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .map(AgendaItem::ref)
                .toList();
    }

    private List<ItemSummary> inState(UUID boardId, ItemState state) {
        return seen(items.findByBoardIdAndStateOrderBySubmittedAtAsc(boardId, state));
    }

    private boolean needsLateAcceptance(AgendaItem item, List<BoardMeeting> ahead) {
        Instant promised = item.promisedBy();
        if (promised == null || ahead.isEmpty()) {
            return promised != null;
        }
        BoardMeeting coming = ahead.get(0);
        Instant after = ahead.size() > 1
                ? ahead.get(1).startsAt()
                : coming.startsAt()
                        .plus(Duration.ofDays(files.board(item.boardId()).cadenceDays()));
        Instant papersDue = clocks.before(coming.ref(), "papersDue").at();
        return PapersPolicy.needsLateAcceptance(clock.instant(), papersDue, after, promised);
    }

    private void decide(BoardMeeting meeting, AcceptItem word, boolean late) {
        AgendaItem item = files.item(word.itemRef());
        if (!item.boardId().equals(meeting.boardId())) {
            throw new BoardRefused("board.item.unknown", word.itemRef());
        }
        if (word.accept()) {
            item.accept(meeting.ref(), word.order(), word.minutes(), late);
        } else {
            item.leaveForLater(word.reason() == null ? "" : word.reason());
        }
    }

    private void takeBackFromChair(BoardMeeting meeting) {
        int order = length(meeting);
        for (AgendaItem item :
                items.findByBoardIdAndStateOrderBySubmittedAtAsc(meeting.boardId(), ItemState.WITH_CHAIR)) {
            item.takeBackFromChair();
            process.chairReleased(item.ref());
            takeLate(meeting, item.ref(), ++order);
        }
    }

    private void takeWhatCannotWait(BoardMeeting meeting) {
        Board board = files.board(meeting.boardId());
        Instant next = meeting.startsAt().plus(Duration.ofDays(board.cadenceDays()));
        int order = length(meeting);
        for (AgendaItem item : items.findByBoardIdAndStateOrderBySubmittedAtAsc(board.id(), ItemState.SUBMITTED)) {
            if (item.belongsTo(next)) {
                takeLate(meeting, item.ref(), ++order);
            }
        }
    }

    private void takeLate(BoardMeeting meeting, String itemRef, int order) {
        take(meeting, itemRef, order, true);
    }

    private void take(BoardMeeting meeting, String itemRef, int order, boolean late) {
        decide(meeting, new AcceptItem(itemRef, meeting.ref(), true, order, MINUTES_UNLESS_SAID, null), late);
        audit.record(
                itemRef,
                late ? "board.history.acceptedLate" : "board.history.accepted",
                Map.of("meeting", meeting.ref()));
    }

    private int length(BoardMeeting meeting) {
        return items.findByMeetingRefOrderBySlotOrderAscSubmittedAtAsc(meeting.ref())
                .size();
    }

    private List<BoardMeeting> ahead(UUID boardId) {
        return meetings.findByBoardIdOrderByStartsAtDesc(boardId).stream()
                .filter(meeting -> meeting.state().isAhead())
                .sorted(Comparator.comparing(BoardMeeting::startsAt))
                .toList();
    }
}
