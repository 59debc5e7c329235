package org.throughline.session;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question about real work, from the purpose to what became of what people said. */
@Entity
class LearningCycle {

    @Id
    private UUID id;

    private String ref;
    private UUID commandId;
    private UUID unitId;

    @Embedded
    private Question question;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    @Enumerated(EnumType.STRING)
    private AnonymityMode anonymityMode;

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.PLANNED;

    private UUID facilitatorId;

    @Embedded
    private Sponsorship sponsorship;

    private Instant startedAt;
    private UUID startedBy;
    private Instant lastProgressAt;

    @Embedded
    private @Nullable SoakPeriod soak;

    @Embedded
    private @Nullable Settlement settlement;

    @Embedded
    private @Nullable CheckBack checkBack;

    @Embedded
    private @Nullable Story story;

    private @Nullable String understood;
    private @Nullable String nextQuestion;
    private @Nullable String endReason;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LearningCycle() {}

    LearningCycle(String ref, StartCycle command, UUID startedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.commandId = command.commandId();
        this.unitId = command.unitId();
        this.question = Question.of(command);
        this.confidentiality = command.confidentiality();
        this.anonymityMode = command.anonymityMode();
        this.facilitatorId = command.facilitatorId();
        this.sponsorship = Sponsorship.askedOf(command.sponsorId());
        this.startedAt = now;
        this.startedBy = startedBy;
        this.lastProgressAt = now;
    }

    /** The sponsor takes the duty and says when to be in the room. */
    void acceptSponsorship(SponsorAttendance attends, Instant now) {
        checkNotOver();
        sponsorship = sponsorship.accepted(attends, now);
        lastProgressAt = now;
    }

    /** The sponsor says no, and why. */
    void declineSponsorship(String reason) {
        checkNotOver();
        sponsorship = sponsorship.declined(reason);
    }

    /** Somebody else is asked from now on. */
    void passSponsorshipTo(UUID personId) {
        checkNotOver();
        sponsorship = sponsorship.passedTo(personId);
    }

    /** Another person guides the group from now on. */
    void handOver(UUID newFacilitatorId, Instant now) {
        checkNotOver();
        facilitatorId = newFacilitatorId;
        lastProgressAt = now;
    }

    /** Another way of learning fits better. */
    void learnBy(LearningMethod method) {
        checkNotOver();
        question = question.learnedBy(method);
    }

    /** Notes carry fewer names than before; more only while nobody has written. */
    void changeAnonymity(AnonymityMode mode, boolean notesWritten) {
        checkNotOver();
        AnonymityPolicy.checkChange(anonymityMode, mode, notesWritten);
        anonymityMode = mode;
    }

    /** The Learn session has opened. */
    void startLearning(Instant now) {
        moveTo(CycleState.LEARN, now, CycleState.PLANNED, CycleState.LEARN);
    }

    /** Too few people came: the session is planned again. */
    void planAgain(Instant now) {
        checkNotOver();
        if (state == CycleState.LEARN) {
            state = CycleState.PLANNED;
        }
        lastProgressAt = now;
    }

    /** Learn is over, things settle. */
    void startSoak(SoakPeriod period, Instant now) {
        moveTo(CycleState.SOAK, now, CycleState.LEARN);
        soak = period;
    }

    /** The soak ends early; the reason stands in the log of exceptions. */
    void leaveSoak(Instant now) {
        if (state == CycleState.SOAK && soak != null && !soak.isOver(now)) {
            soak = soak.left(now);
            lastProgressAt = now;
        }
    }

    /** The Improve session has opened; never before the soak is over. */
    void startImproving(ZoneId zone, Instant now) {
        checkNotOver();
        SoakPolicy.checkMayOpenImprove(soak, zone, now);
        moveTo(CycleState.IMPROVE, now, CycleState.SOAK, CycleState.IMPROVE);
    }

    /** The group has chosen; choosing again replaces what was settled before. */
    void settle(@Nullable String oneThing, @Nullable String dissent, Instant now) {
        moveTo(CycleState.IMPROVE, now, CycleState.IMPROVE);
        settlement = Settlement.settled(now, oneThing, dissent);
    }

    /** The facilitator says why only weaker options were chosen. */
    void confirmWeaker(String reason) {
        settlement = settled().withWeakerReason(reason);
    }

    /** Who must agree, by decision D04. */
    void needsApprovalOf(ApprovalRole role, String rule) {
        settlement = settled().withApprovalRole(role, rule);
    }

    /** The sponsor has decided about the options. */
    void decide(Approval approval, @Nullable String words, Instant now) {
        settlement = settled().withApproval(approval, words);
        lastProgressAt = now;
    }

    /** The options are agreed and become actions. */
    void act(Instant now) {
        moveTo(CycleState.ACTION, now, CycleState.IMPROVE);
    }

    /** Those who spoke said whether the summary is right, or nobody asked them in time. */
    void checkedBack(CheckBack result, Instant now) {
        checkNotOver();
        checkBack = result;
        lastProgressAt = now;
    }

    /** The story is told to those who may hear it. */
    void tell(Story told) {
        checkNotOver();
        story = told;
        lastProgressAt = told.toldAt();
    }

    /** The cycle ends with what was understood. */
    void close(String whatIsUnderstood, @Nullable String question, Instant now) {
        understood = Text.required(whatIsUnderstood, 4_000, "session.rule.understoodMissing");
        nextQuestion = Text.optional(question, 300);
        moveTo(CycleState.CLOSED, now, CycleState.IMPROVE, CycleState.ACTION);
        endedAt = now;
    }

    /** Somebody says why the cycle shall stop; it stops when its process does. */
    void giveUp(String reason) {
        checkNotOver();
        endReason = Text.required(reason, 1_000, "session.rule.reasonMissing");
    }

    /** The cycle has stopped. */
    void cancel(Instant now) {
        if (!state.isOver()) {
            state = CycleState.CANCELLED;
            endedAt = now;
        }
    }

    /** Something happened that moves the cycle on. */
    void progress(Instant now) {
        lastProgressAt = now;
    }

    /** Checks that something can still happen here. */
    void checkNotOver() {
        if (state.isOver()) {
            throw new SessionRefused("session.rule.cycleOver", ref);
        }
    }

    private void moveTo(CycleState next, Instant now, CycleState... from) {
        checkNotOver();
        if (!Set.of(from).contains(state)) {
            throw new SessionRefused("session.rule.notNow." + state);
        }
        state = next;
        lastProgressAt = now;
    }

    private Settlement settled() {
        checkNotOver();
        if (settlement == null) {
            throw new SessionRefused("session.rule.notSettled");
        }
        return settlement;
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID unitId() {
        return unitId;
    }

    UUID facilitatorId() {
        return facilitatorId;
    }

    UUID sponsorId() {
        return sponsorship.sponsorId();
    }

    @Nullable
    SponsorAttendance sponsorAttends() {
        return sponsorship.attends();
    }

    CycleState state() {
        return state;
    }

    AnonymityMode anonymityMode() {
        return anonymityMode;
    }

    Question question() {
        return question;
    }

    Instant lastProgressAt() {
        return lastProgressAt;
    }

    @Nullable
    SoakPeriod soak() {
        return soak;
    }

    @Nullable
    Settlement settlement() {
        return settlement;
    }

    @Nullable
    Story story() {
        return story;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    /** Everything about it, for the page that shows it and for other features. */
    CycleFacts facts() {
        return new CycleFacts(
                id,
                ref,
                unitId,
                question,
                confidentiality,
                anonymityMode,
                state,
                facilitatorId,
                sponsorship,
                startedAt,
                soak,
                settlement,
                checkBack,
                story,
                understood,
                nextQuestion,
                endReason,
                endedAt);
    }
}
