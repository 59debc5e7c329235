package org.throughline.board;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;
import org.throughline.organisation.Circled;

/** One question to a board, from its submission to its decision. */
@Entity
class AgendaItem extends Circled {

    @Id
    private UUID id;

    private UUID originId;
    private UUID boardId;
    private UUID unitId;
    private @Nullable String meetingRef;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private @Nullable String subjectRef;
    private String title;
    private String ask;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private @Nullable Instant promisedBy;
    private @Nullable UUID presenterId;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.SUBMITTED;

    @Embedded
    private AgendaSlot slot = AgendaSlot.none();

    private int deferrals;
    private @Nullable String deferralReason;

    @Embedded
    private @Nullable ItemPaper paper;

    @Embedded
    private @Nullable ItemAdvice advice;

    @Embedded
    private ItemVote vote = ItemVote.none();

    private Instant submittedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(
            String ref,
            UUID originId,
            Board board,
            UUID unitId,
            ItemKind kind,
            @Nullable String subjectRef,
            String title,
            String ask,
            Severity severity,
            @Nullable Instant promisedBy,
            Instant now) {
        super(ref);
        this.id = UUID.randomUUID();
        this.originId = originId;
        this.boardId = board.id();
        this.unitId = unitId;
        this.kind = kind;
        this.subjectRef = subjectRef;
        this.title = title;
        this.ask = ask;
        this.severity = severity;
        this.promisedBy = promisedBy;
        this.submittedAt = now;
    }

    UUID boardId() {
        return boardId;
    }

    UUID unitId() {
        return unitId;
    }

    ItemKind kind() {
        return kind;
    }

    ItemState state() {
        return state;
    }

    Severity severity() {
        return severity;
    }

    String title() {
        return title;
    }

    @Nullable
    String meetingRef() {
        return meetingRef;
    }

    @Nullable
    String subjectRef() {
        return subjectRef;
    }

    @Nullable
    UUID presenterId() {
        return presenterId;
    }

    ItemPaper paper() {
        return paper == null ? ItemPaper.none() : paper;
    }

    ItemAdvice advice() {
        return advice == null ? ItemAdvice.none() : advice;
    }

    boolean answersBarrier() {
        return barrierRef().isPresent();
    }

    /** The barrier that waits for this answer; empty for other matters. */
    Optional<String> barrierRef() {
        return kind == ItemKind.ESCALATION ? Optional.ofNullable(subjectRef) : Optional.empty();
    }

    @Nullable
    Instant promisedBy() {
        return promisedBy;
    }

    ItemVote vote() {
        return vote;
    }

    /** Whether the vote on it will be secret; said before it is opened, and not changed after that. */
    void voteInSecret(boolean secret) {
        if (vote.wasOpened() || state == ItemState.DECIDED) {
            throw new BoardRefused("board.vote.secretTooLate");
        }
        vote.beSecret(secret);
    }

    boolean isVoteOpen() {
        return vote.isOpen() && state == ItemState.ACCEPTED;
    }

    void accept(String meeting, int place, int time, boolean isLate) {
        mustWait();
        meetingRef = meeting;
        slot = new AgendaSlot(place, time, isLate);
        state = ItemState.ACCEPTED;
    }

    /** Not on this agenda: it stays submitted and is asked about again for the next one. */
    void leaveForLater(String reason) {
        mustWait();
        deferralReason = reason;
    }

    /** Nobody has said that it should wait, and it has to be answered in this meeting: it is confirmed or lapses, or its promise breaks. */
    boolean belongsTo(Instant nextMeeting) {
        boolean wouldBreak = promisedBy != null && nextMeeting.isAfter(promisedBy) && deferralReason == null;
        return state == ItemState.SUBMITTED && (kind == ItemKind.RATIFICATION || wouldBreak);
    }

    void moveTo(String meeting) {
        meetingRef = meeting;
        vote.forget();
    }

    void backToSubmitted() {
        if (state == ItemState.ACCEPTED) {
            state = ItemState.SUBMITTED;
            meetingRef = null;
            vote.forget();
        }
    }

    void adviseBy(ItemAdvice said) {
        advice = said;
    }

    void presentedBy(UUID presenter) {
        presenterId = presenter;
    }

    void present(ItemPaper said) {
        paper = said;
    }

    void defer(String reason) {
        if (!DeferralPolicy.mayWait(deferrals)) {
            throw new BoardRefused("board.item.deferredTwice", DeferralPolicy.MOST);
        }
        deferrals++;
        deferralReason = reason;
        backToSubmitted();
    }

    void decided() {
        state = ItemState.DECIDED;
    }

    /** The board cannot decide it; its chair is asked to. */
    void handToChair() {
        mustWait();
        state = ItemState.WITH_CHAIR;
    }

    /** The board meets again before its chair has decided. */
    void takeBackFromChair() {
        if (state != ItemState.WITH_CHAIR) {
            throw new BoardRefused("board.item.notWaiting", ref());
        }
        state = ItemState.SUBMITTED;
    }

    boolean mayBeWithdrawn() {
        return state == ItemState.SUBMITTED || state == ItemState.WITH_CHAIR || state == ItemState.ACCEPTED;
    }

    void withdraw() {
        if (!mayBeWithdrawn()) {
            throw new BoardRefused("board.item.decided", ref());
        }
        state = ItemState.WITHDRAWN;
    }

    /** What was decided on it did not come into force, and somebody still waits for the answer. */
    void askAgain() {
        if (state != ItemState.DECIDED) {
            throw new BoardRefused("board.item.notWaiting", ref());
        }
        state = ItemState.SUBMITTED;
        meetingRef = null;
        deferralReason = null;
        vote.forget();
    }

    private void mustWait() {
        if (state != ItemState.SUBMITTED) {
            throw new BoardRefused("board.item.notWaiting", ref());
        }
    }

    ItemSummary summary() {
        return new ItemSummary(
                ref(),
                meetingRef,
                unitId,
                kind,
                subjectRef,
                title,
                ask,
                severity,
                promisedBy,
                presenterId,
                state,
                slot.late(),
                slot.order(),
                slot.minutes(),
                deferrals,
                deferralReason,
                paper().question(),
                paper().summary(),
                paper().ifYes(),
                paper().ifNo(),
                paper().cost(),
                advice().outcome(),
                isVoteOpen(),
                vote.isClosed(),
                vote.voters(),
                vote.isSecret(),
                vote.wasOpened());
    }
}
