package org.throughline.board;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What boards decided: recorded by the chair, effective at once or after confirmation, never rewritten. */
@Service
@Transactional
public class Decisions {

    private static final int LONGEST_PAGE = 100;

    private final BoardFiles files;
    private final ItemDoor door;
    private final DecisionRepository decisions;
    private final Votes votes;
    private final DecisionEffects effects;
    private final Ratifications ratifications;
    private final References references;
    private final BoardSight sight;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Circles circles;

    Decisions(
            BoardFiles files,
            ItemDoor door,
            DecisionRepository decisions,
            Votes votes,
            DecisionEffects effects,
            Ratifications ratifications,
            References references,
            BoardSight sight,
            Access access,
            AuditTrail audit,
            Clock clock,
            Circles circles) {
        this.files = files;
        this.door = door;
        this.decisions = decisions;
        this.votes = votes;
        this.effects = effects;
        this.ratifications = ratifications;
        this.references = references;
        this.sight = sight;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.circles = circles;
    }

    /** The chair records what was decided; without a quorum the next meeting has to confirm it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public String record(RecordDecision command) {
        AgendaItem item = door.asChair(command.itemRef());
        BoardMeeting meeting = files.meetingOf(item);
        if (item.state() != ItemState.ACCEPTED) {
            throw new BoardRefused("board.item.decided", item.ref());
        }
        DecisionPolicy.check(command, item.advice().outcome(), item.answersBarrier());
        DecisionState worth = VotePolicy.worth(item.vote().wasOpened(), meeting.hasLostQuorum());
        item.vote().close(clock.instant());
        votes.seal(item);
        Decision decision = decisions.save(new Decision(
                references.next("DEC"),
                item,
                meeting,
                command,
                worth,
                access.actor().personId(),
                clock.instant()));
        circles.inherit(decision.ref(), item.ref());
        audit.record(
                item.ref(),
                "board.history.decided",
                Map.of("outcome", command.outcome().name(), "decision", decision.ref()));
        return decision.ref();
    }

    /**
     * What was decided takes effect: its answer goes down, or the next meeting is asked to confirm it.
     *
     * <p>What this meeting was to confirm is confirmed with the quorum or not at all; it is not handed on to another meeting.
     */
    @CalledByProcess
    public void take(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Decision decision = decisions.findByItemRefOrderByTakenAtDesc(itemRef).get(0);
        item.decided();
        boolean counts = decision.state() == DecisionState.TAKEN;
        if (item.kind() == ItemKind.RATIFICATION) {
            ratifications.settle(item, counts && decision.outcome().isYes());
            decision.lapse();
        } else if (!counts) {
            ratifications.ask(item, decision);
        }
        if (counts) {
            effects.apply(decision);
        }
    }

    /** One decision, for those who see the board or the unit that asked. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @Transactional(readOnly = true)
    public DecisionSummary decision(String ref) {
        DecisionSummary decision = decisions
                .findByRef(ref)
                .filter(circles::opens)
                .orElseThrow(NotAllowed::new)
                .summary();
        if (!sight.isOpen(files.board(decision.boardId())) && !access.may(Permission.SEE_BARRIERS, decision.unitId())) {
            throw new NotAllowed();
        }
        return decision;
    }

    /** Those of these decisions that the signed-in person may see. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @Transactional(readOnly = true)
    public List<DecisionSummary> readableAmong(Collection<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        List<DecisionSummary> found = seen(decisions.findByRefIn(refs));
        Set<UUID> open = files
                .boards(found.stream().map(DecisionSummary::boardId).collect(Collectors.toSet()))
                .stream()
                .filter(sight.forThisReader())
                .map(Board::id)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(decision ->
                        open.contains(decision.boardId()) || access.may(Permission.SEE_BARRIERS, decision.unitId()))
                .toList();
    }

    /** The newest decisions of a board that the signed-in person may see. */
    @RequiresPermission(Permission.SEE_BOARD)
    @Transactional(readOnly = true)
    public List<DecisionSummary> of(UUID boardId, int page, int size) {
        sight.check(files.board(boardId));
        return seen(decisions.findByBoardIdOrderByTakenAtDesc(
                boardId, PageRequest.of(Math.max(0, page), Math.min(Math.max(1, size), LONGEST_PAGE))));
    }

    private List<DecisionSummary> seen(Collection<Decision> found) {
        return circles.open(found).stream().map(Decision::summary).toList();
    }

    /** The decisions of a meeting, in order; those that are there for the reader. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<DecisionSummary> inMeeting(String meetingRef) {
        return seen(decisions.findByMeetingRefOrderByTakenAtAsc(meetingRef));
    }
}
