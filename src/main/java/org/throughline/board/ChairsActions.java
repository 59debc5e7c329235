package org.throughline.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.BoardOutcome;
import org.throughline.barrier.ChairActed;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What a chair decides alone because it cannot wait: in force at once, and confirmed by the next meeting or lapsed. */
@Service
@Transactional
public class ChairsActions {

    private final BoardFiles files;
    private final AgendaItemRepository items;
    private final DecisionRepository decisions;
    private final Recommendations recommendations;
    private final DecisionEffects effects;
    private final Ratifications ratifications;
    private final Barriers barriers;
    private final BoardProcess process;
    private final MeetingNotices notices;
    private final References references;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Circles circles;

    ChairsActions(
            BoardFiles files,
            AgendaItemRepository items,
            DecisionRepository decisions,
            Recommendations recommendations,
            DecisionEffects effects,
            Ratifications ratifications,
            Barriers barriers,
            BoardProcess process,
            MeetingNotices notices,
            References references,
            Access access,
            AuditTrail audit,
            Clock clock,
            Circles circles) {
        this.files = files;
        this.items = items;
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.effects = effects;
        this.ratifications = ratifications;
        this.barriers = barriers;
        this.process = process;
        this.notices = notices;
        this.references = references;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.circles = circles;
    }

    /** Whether an item may go to the chair: it is critical, and it is not itself something that the chair decided alone. */
    boolean mayDecide(AgendaItem item) {
        return item.kind() != ItemKind.RATIFICATION && DecisionPolicy.chairMayAct(recommendations.severity(item));
    }

    /** Asks the chair to decide an item that the board could not decide in this meeting. */
    void ask(AgendaItem item, BoardMeeting meeting) {
        recommendations.putOn(item);
        item.handToChair();
        items.flush();
        Board board = files.board(item.boardId());
        audit.record(item.ref(), "board.history.handedToChair", Map.of());
        List<UUID> chairs = notices.chairs(board);
        circles.admit(item.ref(), chairs);
        notices.ofItem(chairs, "board.notice.chairMayAct", item, "chair " + item.ref() + " " + meeting.ref());
        process.askChair(item.summary(), meeting.summary(), chairs.isEmpty() ? null : chairs.get(0));
    }

    /** The chair records what was decided alone. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public String record(RecordDecision command) {
        AgendaItem item = files.item(command.itemRef());
        access.check(Permission.CHAIR_BOARD, files.board(item.boardId()).unitId());
        if (item.state() != ItemState.WITH_CHAIR) {
            throw new BoardRefused("board.item.decided", item.ref());
        }
        DecisionPolicy.check(command, item.advice().outcome(), item.answersBarrier());
        Decision decision = decisions.save(new Decision(
                references.next("DEC"),
                item,
                null,
                command,
                DecisionState.TO_BE_RATIFIED,
                access.actor().personId(),
                clock.instant()));
        circles.inherit(decision.ref(), item.ref());
        audit.record(
                item.ref(),
                "board.history.chairDecided",
                Map.of("outcome", command.outcome().name(), "decision", decision.ref()));
        return decision.ref();
    }

    /** What the chair decided takes effect; the next meeting is asked to confirm it. */
    @CalledByProcess
    public void take(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Decision decision = decisions.findByItemRefOrderByTakenAtDesc(itemRef).get(0);
        item.decided();
        effects.apply(decision);
        ratifications.ask(item, decision);
    }

    /** The chair did not act in time: those above the board are told, and the chair still has to. */
    @CalledByProcess
    public void tellBoardAbove(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Board board = files.board(item.boardId());
        notices.ofItem(notices.above(board), "board.notice.chairSilent", item, "chair silent " + itemRef);
        audit.record(itemRef, "board.history.chairSilent", Map.of());
    }

    /** A chair has answered a barrier alone before it came to a meeting; the next one confirms that or it lapses. */
    @CalledByProcess
    public void heard(ChairActed event) {
        if (items.findByOriginId(event.eventId()).isPresent()) {
            return;
        }
        BarrierFacts barrier = barriers.facts(event.barrierRef());
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                event.eventId(),
                files.boardOver(barrier.unitId(), event.boardCode()),
                barrier.unitId(),
                ItemKind.ESCALATION,
                event.barrierRef(),
                barrier.title(),
                barrier.ask(),
                barrier.severity(),
                null,
                clock.instant()));
        circles.inherit(item.ref(), event.barrierRef());
        item.decided();
        Decision decision = decisions.save(new Decision(
                references.next("DEC"),
                item,
                null,
                new RecordDecision(
                        item.ref(), outcome(event.outcome()), event.reason(), null, null, null, null, null, null, null),
                DecisionState.TO_BE_RATIFIED,
                event.chairId(),
                clock.instant()));
        circles.inherit(decision.ref(), item.ref());
        ratifications.ask(item, decision);
    }

    private static DecisionOutcome outcome(BoardOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> DecisionOutcome.APPROVED;
            case REJECTED -> DecisionOutcome.REJECTED;
            case RISK_ACCEPTED -> DecisionOutcome.RISK_ACCEPTED;
        };
    }
}
