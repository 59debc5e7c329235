package org.throughline.board;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.BoardAnswer;
import org.throughline.barrier.BoardOutcome;
import org.throughline.barrier.ChairActed;
import org.throughline.barrier.FollowUp;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What boards decided: recorded by the chair, effective at once or after confirmation, never rewritten. */
@Service
@Transactional
public class Decisions {

    private static final int LONGEST_PAGE = 100;

    private final BoardFiles files;
    private final DecisionRepository decisions;
    private final AgendaItemRepository items;
    private final AgendaItems agenda;
    private final Barriers barriers;
    private final References references;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Decisions(
            BoardFiles files,
            DecisionRepository decisions,
            AgendaItemRepository items,
            AgendaItems agenda,
            Barriers barriers,
            References references,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.items = items;
        this.agenda = agenda;
        this.barriers = barriers;
        this.references = references;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The chair records what was decided; without a quorum the next meeting has to confirm it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public String record(RecordDecision command) {
        AgendaItem item = files.item(command.itemRef());
        BoardMeeting meeting = files.meetingOf(item);
        access.check(Permission.CHAIR_BOARD, meeting.unitId());
        if (item.state() != ItemState.ACCEPTED) {
            throw new BoardRefused("board.item.decided", item.ref());
        }
        DecisionPolicy.check(command, item.recommendation(), item.answersBarrier());
        DecisionState worth = VotePolicy.worth(item.wasVoteOpened(), meeting.hasLostQuorum());
        item.closeVote(clock.instant());
        Decision decision = decisions.save(new Decision(
                references.next("DEC"),
                item,
                meeting,
                command,
                worth,
                access.actor().personId(),
                clock.instant()));
        audit.record(
                item.ref(),
                "board.history.decided",
                Map.of("outcome", command.outcome().name(), "decision", decision.ref()));
        return decision.ref();
    }

    /** What was decided takes effect: its answer goes down, or the next meeting is asked to confirm it. */
    @CalledByProcess
    public void take(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Decision decision = decisions.findByItemRefOrderByTakenAtDesc(itemRef).get(0);
        item.decided();
        if (item.kind() == ItemKind.RATIFICATION) {
            settle(String.valueOf(item.subjectRef()), decision.outcome().isYes());
        } else if (decision.state() == DecisionState.TO_BE_RATIFIED) {
            agenda.submitForRatification(
                    origin(decision.ref()),
                    files.board(item.boardId()).code(),
                    decision.ref(),
                    item.title(),
                    decision.summary().reason(),
                    item.severity(),
                    item.unitId());
        } else {
            apply(decision);
        }
    }

    /** A chair has acted alone; the next meeting confirms it or it lapses. */
    @CalledByProcess
    public void chairActed(ChairActed event, String title, Severity severity, UUID unitId) {
        if (items.findByOriginId(event.eventId()).isPresent()) {
            return;
        }
        Board board = files.board(event.boardCode());
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                event.eventId(),
                board,
                unitId,
                ItemKind.ESCALATION,
                event.barrierRef(),
                title,
                event.reason(),
                severity,
                null,
                clock.instant()));
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
        agenda.submitForRatification(
                origin(decision.ref()), board.code(), decision.ref(), title, event.reason(), severity, unitId);
    }

    /** Lets lapse what this meeting should have confirmed and did not. */
    @CalledByProcess
    public void lapseUnconfirmed(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        for (AgendaItem item :
                items.findByBoardIdAndStateOrderBySubmittedAtAsc(meeting.boardId(), ItemState.SUBMITTED)) {
            boolean wasThere = item.summary().kind() == ItemKind.RATIFICATION
                    && decisions
                            .findByRef(String.valueOf(item.subjectRef()))
                            .filter(decision -> decision.summary().takenAt().isBefore(meeting.startsAt()))
                            .isPresent();
            if (wasThere) {
                item.decided();
                settle(String.valueOf(item.subjectRef()), false);
            }
        }
    }

    /** One decision, for those who see the board or the unit that asked. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @Transactional(readOnly = true)
    public DecisionSummary decision(String ref) {
        DecisionSummary decision =
                decisions.findByRef(ref).orElseThrow(NotAllowed::new).summary();
        Board board = files.board(decision.boardId());
        if (!access.may(Permission.SEE_BOARD, board.unitId())
                && !access.may(Permission.SEE_BARRIERS, decision.unitId())) {
            throw new NotAllowed();
        }
        return decision;
    }

    /** The newest decisions of a board that the signed-in person may see. */
    @RequiresPermission(Permission.SEE_BOARD)
    @Transactional(readOnly = true)
    public List<DecisionSummary> of(UUID boardId, int page, int size) {
        Set<UUID> units = access.unitsWith(Permission.SEE_BOARD);
        if (!units.contains(files.board(boardId).unitId())) {
            return List.of();
        }
        return decisions
                .findByBoardIdOrderByTakenAtDesc(
                        boardId, PageRequest.of(Math.max(0, page), Math.min(Math.max(1, size), LONGEST_PAGE)))
                .stream()
                .map(Decision::summary)
                .toList();
    }

    /** The decisions of a meeting, in order. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<DecisionSummary> inMeeting(String meetingRef) {
        return decisions.findByMeetingRefOrderByTakenAtAsc(meetingRef).stream()
                .map(Decision::summary)
                .toList();
    }

    private void settle(String decisionRef, boolean confirmed) {
        Decision decision = decisions
                .findByRef(decisionRef)
                .orElseThrow(() -> new BoardRefused("board.decision.unknown", decisionRef));
        boolean byChairAlone = decision.summary().meetingRef() == null;
        if (confirmed) {
            decision.ratify();
            audit.record(decision.itemRef(), "board.history.ratified", Map.of("decision", decisionRef));
            if (!byChairAlone) {
                apply(decision);
            }
        } else {
            decision.lapse();
            audit.record(decision.itemRef(), "board.history.lapsed", Map.of("decision", decisionRef));
            String subject = decision.subjectRef();
            if (byChairAlone && subject != null) {
                barriers.chairActionLapsed(subject);
            }
        }
    }

    private void apply(Decision decision) {
        String subject = decision.subjectRef();
        if (subject == null || !subject.startsWith("BAR-")) {
            return;
        }
        DecisionSummary said = decision.summary();
        barriers.boardDecided(new BoardAnswer(
                subject,
                decision.ref(),
                barrierOutcome(said.outcome()),
                said.reason(),
                said.alternative(),
                said.riskOwnerId(),
                said.reviewOn(),
                followUp(said)));
    }

    private static @Nullable FollowUp followUp(DecisionSummary said) {
        return said.actionTitle() == null || said.actionOwnerId() == null || said.actionDue() == null
                ? null
                : new FollowUp(said.actionTitle(), said.actionOwnerId(), said.actionDue());
    }

    private static BoardOutcome barrierOutcome(DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.RISK_ACCEPTED) {
            return BoardOutcome.RISK_ACCEPTED;
        }
        return outcome.isYes() ? BoardOutcome.APPROVED : BoardOutcome.REJECTED;
    }

    private static DecisionOutcome outcome(BoardOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> DecisionOutcome.APPROVED;
            case REJECTED -> DecisionOutcome.REJECTED;
            case RISK_ACCEPTED -> DecisionOutcome.RISK_ACCEPTED;
        };
    }

    private static UUID origin(String decisionRef) {
        return UUID.nameUUIDFromBytes(decisionRef.getBytes(StandardCharsets.UTF_8));
    }
}
