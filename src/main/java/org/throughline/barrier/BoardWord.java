package org.throughline.barrier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the board, or its chair in a hurry, said. */
@Embeddable
class BoardWord {

    @Enumerated(EnumType.STRING)
    @Column(name = "board_outcome")
    private @Nullable BoardOutcome outcome;

    @Column(name = "board_decision_ref")
    private @Nullable String decisionRef;

    @Column(name = "board_reason")
    private @Nullable String reason;

    @Column(name = "board_alternative")
    private @Nullable String alternative;

    @Column(name = "board_decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "board_chair_id")
    private @Nullable UUID chairId;

    @Column(name = "board_lapsed_at")
    private @Nullable Instant lapsedAt;

    @Column(name = "risk_owner_id")
    private @Nullable UUID riskOwnerId;

    @Column(name = "risk_review_on")
    private @Nullable LocalDate riskReviewOn;

    protected BoardWord() {}

    BoardWord(BoardAnswer answer, @Nullable UUID chairId, Instant now) {
        this.outcome = answer.outcome();
        this.decisionRef = answer.decisionRef();
        this.reason = answer.reason();
        this.alternative = answer.alternative();
        this.decidedAt = now;
        this.chairId = chairId;
        this.riskOwnerId = answer.riskOwnerId();
        this.riskReviewOn = answer.reviewDate();
    }

    void lapse(Instant now) {
        lapsedAt = now;
    }

    void lookAgainOn(LocalDate day) {
        riskReviewOn = day;
    }

    @Nullable
    BoardOutcome outcome() {
        return outcome;
    }

    @Nullable
    UUID riskOwnerId() {
        return riskOwnerId;
    }

    @Nullable
    LocalDate riskReviewOn() {
        return riskReviewOn;
    }

    BoardWordSummary summary() {
        return new BoardWordSummary(
                outcome, decisionRef, reason, alternative, decidedAt, chairId, lapsedAt, riskOwnerId, riskReviewOn);
    }

    /** Somebody else watches the risk; the day of the review stays. */
    void riskOwnedBy(UUID personId) {
        riskOwnerId = personId;
    }
}
