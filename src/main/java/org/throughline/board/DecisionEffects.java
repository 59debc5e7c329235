package org.throughline.board;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.StrengthPolicy;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.BoardAnswer;
import org.throughline.barrier.BoardOutcome;
import org.throughline.barrier.FollowUp;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;

/**
 * Lets a decision take effect: a barrier gets its answer, and what has to be done is offered to the person who was named.
 *
 * <p>A barrier makes the action of its own follow-up; for every other matter the board does. One decision never makes two actions.
 */
@Component
class DecisionEffects {

    private final BoardFiles files;
    private final Barriers barriers;
    private final Actions actions;
    private final StrengthPolicy strengths;
    private final People people;
    private final DecisionReviews reviews;

    DecisionEffects(
            BoardFiles files,
            Barriers barriers,
            Actions actions,
            StrengthPolicy strengths,
            People people,
            DecisionReviews reviews) {
        this.files = files;
        this.barriers = barriers;
        this.actions = actions;
        this.strengths = strengths;
        this.people = people;
        this.reviews = reviews;
    }

    void apply(Decision decision) {
        AgendaItem item = files.item(decision.itemRef());
        item.barrierRef().ifPresentOrElse(barrier -> answer(barrier, decision), () -> offer(decision, item));
        reviews.expect(decision, item.answersBarrier());
    }

    /** Whether anybody still waits for the answer to the barrier of an item. */
    boolean isAwaited(AgendaItem item) {
        return item.barrierRef()
                .filter(barrier -> !barriers.facts(barrier).state().isOver())
                .isPresent();
    }

    private void answer(String barrier, Decision decision) {
        if (barriers.facts(barrier).state().isOver()) {
            return;
        }
        DecisionSummary said = decision.summary();
        barriers.boardDecided(new BoardAnswer(
                barrier,
                decision.ref(),
                barrierOutcome(said.outcome()),
                said.reason(),
                said.alternative(),
                said.riskOwnerId(),
                said.reviewOn(),
                followUp(said)));
    }

    private void offer(Decision decision, AgendaItem item) {
        DecisionSummary said = decision.summary();
        FollowUp followUp = followUp(said);
        if (followUp == null) {
            return;
        }
        actions.offer(new OfferAction(
                UUID.nameUUIDFromBytes(("follow-up:" + said.ref()).getBytes(StandardCharsets.UTF_8)),
                said.ref(),
                said.unitId(),
                followUp.title(),
                said.reason(),
                ActionType.DECISION_FOLLOW_UP,
                strengths.strengthOf(ActionType.DECISION_FOLLOW_UP, null),
                item.severity(),
                followUp.ownerId(),
                accountable(said),
                null,
                followUp.due(),
                item.paper().cost()));
    }

    /** Whoever recorded the decision answers for what follows from it. */
    private UUID accountable(DecisionSummary said) {
        UUID recordedBy = said.takenBy();
        return recordedBy != null
                ? recordedBy
                : people.holdersOrFallback(
                                Role.BOARD_CHAIR, files.board(said.boardId()).unitId())
                        .people()
                        .get(0)
                        .id();
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
}
