package org.throughline.barrier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Role;

/** The top of the ladder: the board, its chair in a hurry, and what follows from their word. */
@Service
@Transactional
public class BarrierBoardTier {

    private final BarrierRepository barriers;
    private final BarrierRouting routing;
    private final BarrierNews news;
    private final AnswersDown down;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Circles circles;

    BarrierBoardTier(
            BarrierRepository barriers,
            BarrierRouting routing,
            BarrierNews news,
            AnswersDown down,
            ApplicationEventPublisher events,
            Clock clock,
            Circles circles) {
        this.barriers = barriers;
        this.routing = routing;
        this.news = news;
        this.down = down;
        this.events = events;
        this.clock = clock;
        this.circles = circles;
    }

    /** Puts the barrier before the board. */
    @CalledByProcess
    public void submit(String ref) {
        Barrier barrier = barriers.require(ref);
        BarrierFacts facts = barrier.facts();
        EscalationStep step = barrier.waiting();
        events.publishEvent(new BarrierReachedBoard(
                ref,
                facts.unitId(),
                routing.boardCode(facts),
                facts.title(),
                facts.ask(),
                facts.severity(),
                step.rung().dueAt(),
                step.id()));
    }

    /** The board did not decide by the promised instant: said aloud, and waited on. */
    @CalledByProcess
    public void breakPromise(String ref) {
        expire(ref, "barrier.notice.boardLate", List.of(Role.BOARD_SECRETARY, Role.BOARD_CHAIR, Role.EXECUTIVE));
    }

    /** The chair did not act in time: those above the board are told, and the chair still has to. */
    @CalledByProcess
    public void tellAboveChair(String ref) {
        expire(ref, "barrier.notice.chairLate", List.of(Role.BOARD_CHAIR, Role.BOARD_SECRETARY, Role.EXECUTIVE));
    }

    private void expire(String ref, String textKey, List<Role> above) {
        Barrier barrier = barriers.require(ref);
        barrier.expire();
        barriers.flush();
        BarrierFacts facts = barrier.facts();
        String once = "boardLate:" + barrier.ladder().lastAt(LadderPolicy.TOP).turn();
        news.story(facts, "barrier.history.boardLate", Map.of());
        news.toRoles(above, textKey, facts, once);
        news.down(facts, "barrier.notice.boardLateDown", "", once);
    }

    /** The chair decided alone; the board learns what it has to confirm. */
    @CalledByProcess
    public void recordChairsAction(String ref) {
        Barrier barrier = barriers.require(ref);
        BoardWordSummary word = barrier.boardWord().summary();
        UUID chairId = word.chairId();
        BoardOutcome outcome = word.outcome();
        if (chairId == null || outcome == null) {
            throw new BarrierRefused("barrier.refused.notAtBoard");
        }
        events.publishEvent(new ChairActed(
                ref,
                routing.boardCode(barrier.facts()),
                outcome,
                Optional.ofNullable(word.reason()).orElse(""),
                chairId,
                barrier.ladder().lastAt(LadderPolicy.TOP).id()));
    }

    /** The board said no, with what people can do instead. */
    @CalledByProcess
    public void reject(String ref) {
        Barrier barrier = barriers.require(ref);
        BoardWordSummary word = barrier.boardWord().summary();
        String words = Optional.ofNullable(word.reason()).orElse("");
        barrier.reject(words, clock.instant());
        barriers.flush();
        down.ended(barrier, "barrier.notice.rejected", words);
    }

    /**
     * The board lives with it for now.
     *
     * @return who owns the risk
     */
    @CalledByProcess
    public UUID acceptRisk(String ref) {
        Barrier barrier = barriers.require(ref);
        UUID owner = barrier.boardWord().riskOwnerId();
        if (owner == null) {
            throw new BarrierRefused("barrier.refused.riskWithoutOwner");
        }
        barrier.acceptRisk();
        barriers.flush();
        BarrierFacts facts = barrier.facts();
        String words =
                Optional.ofNullable(barrier.boardWord().summary().reason()).orElse("");
        circles.admit(ref, owner);
        news.to(List.of(owner), "barrier.notice.riskIsYours", facts, "riskOwner:" + clock.instant());
        down.ended(barrier, "barrier.notice.riskAccepted", words);
        return owner;
    }

    /**
     * The accepted risk grew: the board is asked again, nobody below could decide it the first time.
     *
     * @return the tier that is asked next
     */
    @CalledByProcess
    public int raiseAgain(String ref) {
        BarrierFacts facts = barriers.require(ref).facts();
        news.story(facts, "barrier.history.raisedAgain", Map.of());
        return LadderPolicy.TOP;
    }

    /** Nobody confirmed the chair's decision: it lapsed, and those above the board are told. */
    @CalledByProcess
    public void escalateLapsedAction(String ref) {
        BarrierFacts facts = barriers.require(ref).facts();
        news.story(facts, "barrier.history.chairActionLapsed", Map.of());
        news.toRoles(
                List.of(Role.BOARD_CHAIR, Role.BOARD_SECRETARY, Role.EXECUTIVE),
                "barrier.notice.chairActionLapsed",
                facts,
                "lapsed");
        news.down(facts, "barrier.notice.chairActionLapsed", "", "lapsed");
    }

    /** The day on which an accepted risk is looked at again, local to the unit. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public java.time.LocalDate riskReviewOn(String ref) {
        return Optional.ofNullable(barriers.require(ref).boardWord().riskReviewOn())
                .orElseThrow(() -> new BarrierRefused("barrier.refused.riskWithoutReview"));
    }
}
