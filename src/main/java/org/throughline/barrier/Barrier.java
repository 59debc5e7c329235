package org.throughline.barrier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;
import org.throughline.organisation.Circled;

/**
 * Something that a team cannot remove itself, on its way up until somebody answers.
 *
 * <p>The steps of its ladder are written when it is raised, with the instants promised then. A barrier never ends by silence.
 */
@Entity
class Barrier extends Circled {

    @Id
    private UUID id;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Embedded
    private Raising raising;

    @Enumerated(EnumType.STRING)
    private BarrierState state = BarrierState.RAISED;

    private int tier;
    private @Nullable String objection;
    private @Nullable Instant endedAt;
    private @Nullable String endWords;

    @OneToMany(mappedBy = "barrier", cascade = CascadeType.ALL)
    @OrderBy("tier, turn")
    private List<EscalationStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "barrier_blocked_action", joinColumns = @JoinColumn(name = "barrier_id"))
    @OrderBy("actionRef")
    private List<BlockedAction> blockedActions = new ArrayList<>();

    @Embedded
    private @Nullable Removal removal;

    @Embedded
    private @Nullable BoardWord boardWord;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Barrier() {}

    Barrier(String ref, RaiseBarrier command, Raising raising) {
        super(ref);
        this.id = UUID.randomUUID();
        this.unitId = command.unitId();
        this.severity = command.severity();
        this.raising = raising;
        command.blockedActionRefs().stream()
                .distinct()
                .forEach(action -> blockedActions.add(new BlockedAction(action)));
    }

    /** A tier's turn begins; a tier that had its turn before gets another one. */
    void comeTo(int newTier, TierReceiver receiver, Instant due, Instant now) {
        requireNotOver();
        ladder().nextAt(newTier).open(receiver, due, now);
        tier = newTier;
        state = BarrierState.AT_TIER;
        removal = null;
    }

    /** The tier answers. */
    void answer(AnswerBarrier command, UUID by, Instant now) {
        waiting().answer(command.answer(), command.words(), by, now);
        if (command.answer() == TierAnswer.PASS_UP) {
            return;
        }
        state = BarrierState.ANSWERED;
        if (command.answer() == TierAnswer.SOLVE) {
            removal = Removal.alreadyDone(command.words(), by, now);
        } else if (command.ownerId() != null && command.by() != null) {
            removal = Removal.promised(command.words(), by, command.ownerId(), command.by());
        }
    }

    /** The tier's time is over without an answer. A board still has to answer afterwards. */
    void expire() {
        waiting().expire(tier < LadderPolicy.TOP);
    }

    /** The raiser objects to the answer that gave it back. */
    void object(String newFacts) {
        require(state == BarrierState.ANSWERED, "barrier.refused.nothingToObject");
        require(ObjectionPolicy.mayObject(objection), "barrier.refused.objectedBefore");
        require(ObjectionPolicy.areNew(newFacts, raising.ask(), raising.consequence()), "barrier.refused.nothingNew");
        objection = newFacts;
    }

    boolean mayObject() {
        return ObjectionPolicy.mayObject(objection);
    }

    /** Somebody says that the removal is done; a person who met the barrier is asked. */
    void askWhetherGone(Confirmer confirmer, Instant now) {
        require(state == BarrierState.ANSWERED || state == BarrierState.IN_REMOVAL, "barrier.refused.nothingRemoved");
        Removal removing = removal();
        if (removing.summary().finishedAt() == null) {
            removing.finish(now);
        }
        removing.ask(confirmer);
        state = BarrierState.IN_REMOVAL;
    }

    /** The removal is on its way. */
    void startRemoval() {
        require(state == BarrierState.ANSWERED, "barrier.refused.nothingPromised");
        state = BarrierState.IN_REMOVAL;
    }

    /** A person who was asked says whether it is gone. */
    void confirm(ConfirmRemoval command, UUID by, Instant now) {
        require(state == BarrierState.IN_REMOVAL, "barrier.refused.nothingToConfirm");
        removal().confirm(by, command.comment(), now);
    }

    /** The board has spoken. */
    void decide(BoardAnswer answer, @Nullable UUID chairId, Instant now) {
        require(state == BarrierState.AT_TIER && tier == LadderPolicy.TOP, "barrier.refused.notAtBoard");
        ladder().lastAt(tier).decide(answer.reason(), chairId, now);
        boardWord = new BoardWord(answer, chairId, now);
        state = BarrierState.ANSWERED;
        FollowUp followUp = answer.followUp();
        if (answer.outcome() == BoardOutcome.APPROVED && followUp != null) {
            removal = Removal.promised(followUp.title(), chairId, followUp.ownerId(), followUp.due());
        }
    }

    /** Nobody confirmed what the chair decided alone. */
    void lapse(Instant now) {
        requireNotOver();
        boardWord().lapse(now);
    }

    void acceptRisk() {
        require(state == BarrierState.ANSWERED, "barrier.refused.notAtBoard");
        state = BarrierState.ACCEPTED_RISK;
    }

    void keepRisk(LocalDate nextReview) {
        require(state == BarrierState.ACCEPTED_RISK, "barrier.refused.noRisk");
        boardWord().lookAgainOn(nextReview);
    }

    /** The owner of the risk sees that it is gone. */
    void seeGone(String words) {
        require(state == BarrierState.ACCEPTED_RISK, "barrier.refused.noRisk");
        endWords = words;
    }

    /** It is gone, confirmed by a person. */
    void remove(Instant now) {
        require(
                state == BarrierState.IN_REMOVAL || state == BarrierState.ACCEPTED_RISK,
                "barrier.refused.nothingRemoved");
        end(BarrierState.REMOVED, removal == null ? endWords : removal.summary().confirmationWords(), now);
    }

    /** It was given back or declined, with the reason. */
    void reject(String words, Instant now) {
        require(state == BarrierState.ANSWERED, "barrier.refused.notAnswered");
        end(BarrierState.REJECTED, words, now);
    }

    void withdraw(String words, Instant now) {
        requireNotOver();
        end(BarrierState.WITHDRAWN, words, now);
    }

    private void end(BarrierState as, @Nullable String words, Instant now) {
        state = as;
        endWords = words;
        endedAt = now;
        ladder().takeDown();
    }

    void changeSeverity(Severity to) {
        requireNotOver();
        severity = to;
    }

    /** The actions that it holds up. */
    BlockedWork blocked() {
        return new BlockedWork(blockedActions);
    }

    /** Somebody else stands in a person's place; every instant stays. */
    void handOver(BarrierPart part, UUID to) {
        switch (part) {
            case ANSWERER -> waiting().receivedBy(to);
            case REMOVER -> removal().ownedBy(to);
            case CONFIRMER -> removal().confirmedThrough(to);
            case RISK_OWNER -> boardWord().riskOwnedBy(to);
        }
    }

    /** The step whose clock runs. */
    EscalationStep waiting() {
        require(state == BarrierState.AT_TIER, "barrier.refused.movedOn");
        EscalationStep step = ladder().lastAt(tier);
        require(step.isWaiting(), "barrier.refused.movedOn");
        return step;
    }

    private void requireNotOver() {
        require(!state.isOver(), "barrier.refused.over");
    }

    private static void require(boolean allowed, String messageKey) {
        if (!allowed) {
            throw new BarrierRefused(messageKey);
        }
    }

    Removal removal() {
        if (removal == null) {
            throw new BarrierRefused("barrier.refused.nothingRemoved");
        }
        return removal;
    }

    BoardWord boardWord() {
        if (boardWord == null) {
            throw new BarrierRefused("barrier.refused.notAtBoard");
        }
        return boardWord;
    }

    Ladder ladder() {
        return new Ladder(this, steps);
    }

    /** Everything that is written on it, without its ladder. */
    BarrierFacts facts() {
        return new BarrierFacts(
                ref(),
                unitId,
                raising.kind(),
                severity,
                raising.title(),
                raising.ask(),
                raising.consequence(),
                raising.cost(),
                raising.raiserId(),
                raising.raisedAt(),
                raising.source(),
                raising.sourceRef(),
                raising.cycleRef(),
                raising.sensitive(),
                state,
                tier,
                objection,
                endedAt,
                endWords);
    }

    Optional<RemovalSummary> removalSummary() {
        return Optional.ofNullable(removal).map(Removal::summary);
    }

    Optional<BoardWordSummary> boardSummary() {
        return Optional.ofNullable(boardWord).map(BoardWord::summary);
    }
}
