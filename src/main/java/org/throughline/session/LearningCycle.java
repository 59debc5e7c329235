package org.throughline.session;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Circled;

/** One question about real work, from the purpose to what became of what people said. */
@Entity
class LearningCycle extends Circled {

    @Id
    private UUID id;

    private UUID commandId;

    @Embedded
    private CycleBrief brief;

    @Embedded
    private CycleProgress progress;

    private UUID facilitatorId;

    @Embedded
    private Sponsorship sponsorship;

    @Embedded
    private @Nullable SoakPeriod soak;

    @Embedded
    private @Nullable Settlement settlement;

    @Embedded
    private @Nullable CheckBack checkBack;

    @Embedded
    private @Nullable Story story;

    @Embedded
    private @Nullable CycleEnd end;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LearningCycle() {}

    LearningCycle(String ref, StartCycle command, UUID startedBy, Instant now) {
        super(ref);
        this.id = UUID.randomUUID();
        this.commandId = command.commandId();
        this.brief = CycleBrief.of(command, startedBy, now);
        this.progress = CycleProgress.planned(now);
        this.facilitatorId = command.facilitatorId();
        this.sponsorship = Sponsorship.askedOf(command.sponsorId());
    }

    /** The sponsor takes the duty and says when to be in the room. */
    void acceptSponsorship(SponsorAttendance attends, Instant now) {
        checkNotOver();
        sponsorship = sponsorship.accepted(attends, now);
        progress = progress.at(now);
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
        progress = progress.at(now);
    }

    /** Another way of learning fits better. */
    void learnBy(LearningMethod method) {
        checkNotOver();
        brief = brief.learnedBy(method);
    }

    /** Notes carry fewer names than before; more only while nobody has written. */
    void changeAnonymity(AnonymityMode mode, boolean notesWritten) {
        checkNotOver();
        brief = brief.withNames(mode, notesWritten);
    }

    /** The Learn session has opened. */
    void startLearning(Instant now) {
        moveTo(CycleState.LEARN, now, CycleState.PLANNED, CycleState.LEARN);
    }

    /** Too few people came: the session is planned again. */
    void planAgain(Instant now) {
        checkNotOver();
        progress = progress.again(now);
    }

    /** Learn is over, things settle. */
    void startSoak(SoakPeriod period, Instant now) {
        moveTo(CycleState.SOAK, now, CycleState.LEARN);
        soak = period;
    }

    /** The soak ends early; the reason stands in the log of exceptions. */
    void leaveSoak(Instant now) {
        if (state() == CycleState.SOAK && soak != null && !soak.isOver(now)) {
            soak = soak.left(now);
            progress = progress.at(now);
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
        progress = progress.at(now);
    }

    /** The options are agreed and become actions. */
    void act(Instant now) {
        moveTo(CycleState.ACTION, now, CycleState.IMPROVE);
    }

    /** Those who spoke said whether the summary is right, or nobody asked them in time. */
    void checkedBack(CheckBack result, Instant now) {
        checkNotOver();
        checkBack = result;
        progress = progress.at(now);
    }

    /** The story is told to those who may hear it. */
    void tell(Story told) {
        checkNotOver();
        story = told;
        progress = progress.at(told.toldAt());
    }

    /** The cycle ends with what was understood. */
    void close(String whatIsUnderstood, @Nullable String question, Instant now) {
        moveTo(CycleState.CLOSED, now, CycleState.IMPROVE, CycleState.ACTION);
        end = CycleEnd.closed(whatIsUnderstood, question, now);
    }

    /** Somebody says why the cycle shall stop; it stops when its process does. */
    void giveUp(String reason) {
        checkNotOver();
        end = CycleEnd.because(reason);
    }

    /** The cycle has stopped. */
    void cancel(Instant now) {
        if (!state().isOver()) {
            progress = progress.stopped();
            end = end().stopped(now);
        }
    }

    /** Something happened that moves the cycle on. */
    void progress(Instant now) {
        progress = progress.at(now);
    }

    /** Checks that something can still happen here. */
    void checkNotOver() {
        if (state().isOver()) {
            throw new SessionRefused("session.rule.cycleOver", ref());
        }
    }

    private void moveTo(CycleState next, Instant now, CycleState... from) {
        checkNotOver();
        progress = progress.to(next, now, from);
    }

    private CycleEnd end() {
        return Objects.requireNonNullElse(end, CycleEnd.OPEN);
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

    UUID unitId() {
        return brief.unitId();
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
        return progress.state();
    }

    AnonymityMode anonymityMode() {
        return brief.anonymityMode();
    }

    Question question() {
        return brief.question();
    }

    CycleProgress progress() {
        return progress;
    }

    @Nullable
    SoakPeriod soak() {
        return soak;
    }

    @Nullable
    String endReason() {
        return end().endReason();
    }

    /** Everything about it, for the page that shows it and for other features. */
    CycleFacts facts() {
        CycleEnd ending = end();
        return new CycleFacts(
                id,
                ref(),
                brief.unitId(),
                brief.question(),
                brief.confidentiality(),
                brief.anonymityMode(),
                progress.state(),
                facilitatorId,
                sponsorship,
                brief.startedAt(),
                soak,
                settlement,
                checkBack,
                story,
                ending.understood(),
                ending.nextQuestion(),
                ending.endReason(),
                ending.endedAt());
    }
}
