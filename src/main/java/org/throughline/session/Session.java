package org.throughline.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting of a cycle: planned, opened, led from stage to stage, closed. */
@Entity
@Table(name = "learning_session")
class Session {

    @Id
    private UUID id;

    private String ref;
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.SCHEDULED;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private SessionPlan plan;

    private @Nullable Instant plannedAt;
    private @Nullable Instant invitedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant revealedAt;

    @Embedded
    private @Nullable StageClock clock;

    private @Nullable Instant closedAt;
    private @Nullable Boolean held;
    private @Nullable Integer positivesShare;
    private int attendedOthers;
    private @Nullable String exceptions;
    private boolean pulseSent;
    private @Nullable Instant nextDate;

    @Embedded
    private DotVote vote = DotVote.NOT_OPEN;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session_id", nullable = false, updatable = false)
    private List<Invitation> invitations = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(String ref, UUID cycleId, SessionKind kind, int number, SessionPlan plan) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.cycleId = cycleId;
        this.kind = kind;
        this.number = number;
        this.stage = StagePolicy.first(kind);
        this.plan = plan;
    }

    /** Fixes when, where and with whom; may be done again until the room opens. */
    void plan(PlanSession command, Instant now) {
        checkState(SessionState.SCHEDULED);
        plan = SessionPlan.of(command);
        plannedAt = now;
        invitations().ask(command.invitees());
    }

    /** The invitations have gone out. */
    void invited(Instant now) {
        invitedAt = now;
    }

    /** The session is held at another time. */
    void moveTo(Instant startsAt) {
        checkState(SessionState.SCHEDULED);
        plan = plan.on(startsAt);
    }

    /** It fell through and is tried again then. */
    void putOffTo(Instant startsAt) {
        if (!state.isToCome()) {
            throw new SessionRefused("session.rule.sessionNotNow." + state);
        }
        state = SessionState.SCHEDULED;
        plan = plan.on(startsAt);
        clock = null;
    }

    /** The room opens; opening a paused one goes on where it stopped. */
    void open(Instant now) {
        checkState(SessionState.SCHEDULED, SessionState.PAUSED);
        if (openedAt == null) {
            openedAt = now;
        }
        clock = clock == null ? null : clock.goingOn(now);
        state = SessionState.OPEN;
    }

    /** The clock of the stage stands still. */
    void pause(Instant now) {
        if (state != SessionState.OPEN) {
            return;
        }
        clock = clock == null ? null : clock.stopped(now);
        state = SessionState.PAUSED;
    }

    /** The group is in this stage now; any stage of the session, forwards or back. */
    void enter(Stage next) {
        checkLive();
        StagePolicy.check(kind, next);
        stage = next;
        clock = null;
    }

    /** The clock of the stage shows this much from now. */
    void setTimer(Duration length, Instant now) {
        checkState(SessionState.OPEN);
        clock = StageClock.running(length, now);
    }

    /** Everybody may read the wall from now on; cannot be taken back. */
    void reveal(Instant now) {
        checkLive();
        if (kind != SessionKind.LEARN) {
            throw new SessionRefused("session.rule.noWall");
        }
        if (revealedAt == null) {
            revealedAt = now;
        }
        enter(Stage.READ);
    }

    /** Everybody may put dots from now on. */
    void openVote(String salt, int options) {
        checkLive();
        vote = vote.open(kind, salt, options);
        enter(Stage.VOTE);
    }

    /** The dots are counted; what could link a person to dots is gone. */
    void closeVote(int whoVoted) {
        vote = vote.counted(whoVoted);
        enter(Stage.CHOICE);
    }

    /** The talk is over. */
    void close(int shareOfPositives, Instant now) {
        checkLive();
        if (vote.state() == VoteState.OPEN) {
            throw new SessionRefused("session.rule.closeVoteFirst");
        }
        state = SessionState.CLOSED;
        closedAt = now;
        positivesShare = shareOfPositives;
        clock = null;
    }

    /** The talk goes on after all: nobody has said yet who was here. What was opened stays open. */
    void reopen() {
        if (!awaitsRecord()) {
            throw new SessionRefused("session.rule.tooLateToReopen");
        }
        state = SessionState.OPEN;
        closedAt = null;
        positivesShare = null;
    }

    /** Closed, and nobody has said yet who was here. */
    boolean awaitsRecord() {
        return state == SessionState.CLOSED && held == null;
    }

    /** The cycle has stopped; a session that was to come will not take place. */
    void cancel() {
        if (state.isToCome()) {
            state = SessionState.CANCELLED;
            clock = null;
            vote = vote.state() == VoteState.OPEN ? vote.counted(0) : vote;
        }
    }

    /** What is noted after the talk: who was there, what was different, when people meet again. */
    void note(CloseSession command) {
        checkState(SessionState.CLOSED);
        attendedOthers = command.attendedOthers();
        exceptions = command.exceptions();
        pulseSent = command.pulseSent();
        nextDate = command.nextDate();
        invitations().came(command.attended());
        held = EnoughPeoplePolicy.areEnough(command.attended().size() + command.attendedOthers());
    }

    /** Checks that people are in the room. */
    void checkLive() {
        checkState(SessionState.OPEN, SessionState.PAUSED);
    }

    private void checkState(SessionState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new SessionRefused("session.rule.sessionNotNow." + state);
        }
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID cycleId() {
        return cycleId;
    }

    SessionKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    SessionState state() {
        return state;
    }

    boolean isRevealed() {
        return revealedAt != null;
    }

    DotVote vote() {
        return vote;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isAnnounced() {
        return invitedAt != null;
    }

    /** The same plan for the next session, on the date that the group settled before it left. */
    SessionPlan planOfNext() {
        return plan.on(nextDate);
    }

    boolean isHeld() {
        return Boolean.TRUE.equals(held);
    }

    SessionPlan plan() {
        return plan;
    }

    /** Whom it asks, and who came. */
    InvitationList invitations() {
        return new InvitationList(invitations);
    }

    /** Everything about it, for the page that shows it. */
    SessionFacts facts() {
        return new SessionFacts(
                id,
                ref,
                kind,
                number,
                state,
                stage,
                plan,
                invitedAt,
                openedAt,
                revealedAt,
                clock == null ? null : clock.endsAt(),
                clock == null ? null : clock.left(),
                closedAt,
                held,
                positivesShare,
                attendedOthers,
                exceptions,
                nextDate,
                vote.state(),
                vote.voters(),
                invitations().all());
    }
}
