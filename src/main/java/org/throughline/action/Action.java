package org.throughline.action;

import static org.throughline.action.ActionState.*;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Circled;

/**
 * One improvement that somebody owns.
 *
 * <p>Every change of state goes through a method named for what happens, which refuses when it is not the time for it. Offers,
 * plans, evidence, tests and verdicts are rows of their own that carry this id.
 */
@Entity
class Action extends Circled {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    @Embedded
    private ActionBrief brief;

    private @Nullable String predecessorRef;

    @Enumerated(EnumType.STRING)
    private ActionState state = PROPOSED;

    private UUID ownerId;
    private UUID accountableId;
    private @Nullable UUID verifierId;
    private LocalDate dueOn;
    private int offerRound = 1;
    private @Nullable Instant noOwnerSince;

    @Embedded
    private SpokenOverdue overdue = new SpokenOverdue();

    private @Nullable LocalDate wentLiveOn;
    private @Nullable String doneSummary;

    @Embedded
    private EffectJudgement judgement = new EffectJudgement();

    private @Nullable String endReason;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(String ref, OfferAction command, @Nullable String predecessorRef, Instant now) {
        super(ref);
        this.brief = ActionBrief.of(command);
        this.predecessorRef = predecessorRef;
        this.ownerId = command.ownerId();
        this.accountableId = command.accountableId();
        this.dueOn = command.due();
        this.createdAt = now;
    }

    /** Somebody is asked; whoever was asked before is out. */
    void offerTo(UUID personId, LocalDate due) {
        require(PROPOSED, DECLINED);
        dueOn = due;
        own(personId);
        noOwnerSince = null;
        state = OFFERED;
    }

    /** Just do it: no question, straight to work. */
    void startAtOnce() {
        require(OFFERED);
        state = IN_PROGRESS;
    }

    void accept() {
        require(OFFERED);
        state = ACCEPTED;
    }

    /** The question was passed on to somebody else, who answers it; a verifier who becomes the owner verifies no more. */
    void own(UUID personId) {
        ownerId = personId;
        verifierId = FourEyesPolicy.verifierAfterOwnerChange(verifierId, personId);
    }

    /** Somebody else answers for it. */
    void answeredForBy(UUID personId) {
        accountableId = personId;
    }

    void judgedBy(@Nullable UUID personId) {
        verifierId = personId;
    }

    void decline() {
        require(OFFERED);
        state = DECLINED;
    }

    void offerLapsed() {
        require(OFFERED);
        state = PROPOSED;
    }

    /** Nobody can be found; it waits until somebody above has cleared the way. */
    void nobodyFound(Instant now) {
        require(PROPOSED, DECLINED);
        noOwnerSince = now;
    }

    /** Begins again with asking: after a lifted barrier, a review, or when the owner left. */
    void askAnew() {
        require(PROPOSED, DECLINED, OFFERED, ACCEPTED, IN_PROGRESS, BLOCKED);
        state = PROPOSED;
        offerRound++;
        noOwnerSince = null;
    }

    /** The effect check is agreed, the work begins. */
    void startWork(UUID verifier) {
        require(ACCEPTED);
        FourEyesPolicy.check(verifier, ownerId);
        verifierId = verifier;
        state = IN_PROGRESS;
    }

    void block() {
        require(IN_PROGRESS);
        state = BLOCKED;
    }

    void unblock() {
        require(BLOCKED);
        state = IN_PROGRESS;
    }

    void moveDue(LocalDate to) {
        require(PROPOSED, OFFERED, DECLINED, ACCEPTED, IN_PROGRESS, BLOCKED);
        dueOn = to;
        overdue.startAgain();
    }

    SpokenOverdue overdue() {
        return overdue;
    }

    /** The owner says that it is there and in use. */
    void claimDone(String summary, LocalDate liveOn) {
        require(IN_PROGRESS);
        doneSummary = summary;
        wentLiveOn = liveOn;
        state = DONE_CLAIMED;
    }

    void returnToWork() {
        require(DONE_CLAIMED);
        state = IN_PROGRESS;
    }

    /** Somebody else saw that it is there. */
    void delivered() {
        require(DONE_CLAIMED);
        state = VERIFYING;
    }

    void judge(Verdict given) {
        require(VERIFYING);
        judgement.give(given);
        state = given.state();
    }

    /** Too early to say: looked at once more. */
    void lookAgain() {
        require(INCONCLUSIVE);
        judgement.lookAgain();
        state = VERIFYING;
    }

    /** Planned again, to be made stronger. */
    void strengthen() {
        require(PARTLY, NOT_EFFECTIVE, INCONCLUSIVE);
        judgement.lookAnew();
        state = ACCEPTED;
    }

    /** It ends when its process does. */
    void willEndBecause(String reason) {
        endReason = reason;
    }

    void drop(String reason, Instant now) {
        require(IN_PROGRESS);
        endReason = reason;
        end(DROPPED, now);
    }

    void cancel(Instant now) {
        if (!state.isFinal()) {
            end(CANCELLED, now);
        }
    }

    void close(Instant now) {
        require(EFFECTIVE, PARTLY, NOT_EFFECTIVE, INCONCLUSIVE, DONE_CLAIMED);
        end(CLOSED, now);
    }

    /** How it ended, in one word: the verdict when there was one. */
    String ending() {
        return state == CLOSED ? judgement.word() : state.name();
    }

    /** Whether it came to something: seen in its effect, or simply done. */
    boolean hasHelped() {
        return state == CLOSED && judgement.helped();
    }

    private void end(ActionState ending, Instant now) {
        state = ending;
        endedAt = now;
        noOwnerSince = null;
    }

    private void require(ActionState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new ActionRefused("action.refused.notNow", brief.title(), state.name());
        }
    }

    UUID id() {
        return Objects.requireNonNull(id, "the action is not saved yet");
    }

    ActionBrief brief() {
        return brief;
    }

    ActionState state() {
        return state;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID accountableId() {
        return accountableId;
    }

    @Nullable
    UUID verifierId() {
        return verifierId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int offerRound() {
        return offerRound;
    }

    /** It waits for something that is in the way: in the work, or in finding an owner. */
    boolean isWaiting() {
        return state == BLOCKED || noOwnerSince != null;
    }

    EffectJudgement judgement() {
        return judgement;
    }

    ActionFacts facts() {
        return new ActionFacts(createdAt, predecessorRef, wentLiveOn, doneSummary, endReason);
    }
}
