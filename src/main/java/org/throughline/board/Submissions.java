package org.throughline.board;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.barrier.BarrierReachedBoard;
import org.throughline.base.Severity;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What comes before a board: barriers that no tier could remove, and matters of its own. */
@Service
@Transactional
public class Submissions {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ASK = 4_000;

    private final BoardFiles files;
    private final AgendaItemRepository items;
    private final BoardProcess process;
    private final References references;
    private final Access access;
    private final AuditTrail audit;
    private final MeetingNotices notices;
    private final Clock clock;
    private final Circles circles;

    Submissions(
            BoardFiles files,
            AgendaItemRepository items,
            BoardProcess process,
            References references,
            Access access,
            AuditTrail audit,
            MeetingNotices notices,
            Clock clock,
            Circles circles) {
        this.files = files;
        this.items = items;
        this.process = process;
        this.references = references;
        this.access = access;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
        this.circles = circles;
    }

    /** A barrier has come up the ladder to the board; the secretary is told, with what is promised and when the board meets. */
    @CalledByProcess
    public void submit(BarrierReachedBoard barrier) {
        if (items.findByOriginId(barrier.eventId()).isPresent()) {
            return;
        }
        Board board = files.boardOver(barrier.unitId(), barrier.boardCode());
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                barrier.eventId(),
                board,
                barrier.unitId(),
                ItemKind.ESCALATION,
                barrier.barrierRef(),
                barrier.title(),
                barrier.ask(),
                barrier.severity(),
                barrier.promisedBy(),
                clock.instant()));
        circles.inherit(item.ref(), barrier.barrierRef());
        circles.admit(item.ref(), notices.secretaries(board));
        audit.record(item.ref(), "board.history.submitted", Map.of("subject", barrier.barrierRef()));
        notices.ofItem(notices.secretaries(board), "board.notice.submitted", item, "submitted " + item.ref());
    }

    /** Puts a matter of the board's own on the list. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public ItemSummary submitMatter(UUID boardId, String title, String ask, UUID commandId) {
        Board board = files.board(boardId);
        access.check(Permission.PREPARE_BOARD, board.unitId());
        String line = BoardText.line(title, LONGEST_TITLE);
        String asked = BoardText.words(ask, LONGEST_ASK);
        return items.findByOriginId(commandId)
                .orElseGet(() -> items.save(new AgendaItem(
                        references.next("ITM"),
                        commandId,
                        board,
                        board.unitId(),
                        ItemKind.POLICY,
                        null,
                        line,
                        asked,
                        Severity.MEDIUM,
                        null,
                        clock.instant())))
                .summary();
    }

    /**
     * Nobody waits for an answer to a barrier any more: the board need not decide it.
     *
     * <p>What the board has before it in a running meeting stays there; the meeting goes through its agenda.
     */
    @CalledByProcess
    public void barrierEnded(String barrierRef) {
        for (AgendaItem item : items.findBySubjectRef(barrierRef)) {
            String meeting = item.meetingRef();
            boolean inMeeting = meeting != null && files.meeting(meeting).state() == MeetingState.OPEN;
            if (item.mayBeWithdrawn() && !inMeeting) {
                item.withdraw();
                process.chairReleased(item.ref());
                audit.record(item.ref(), "board.history.withdrawn", Map.of("subject", barrierRef));
            }
        }
    }
}
