package org.throughline.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Duty;

/** A decision about one duty, and what became of it; a second decision about the same duty is a second row. */
@Entity
class SuccessionDuty {

    @Id
    private UUID id;

    private UUID successionId;
    private String dutyId;
    private String source;
    private String kind;
    private String ref;
    private String title;

    @Enumerated(EnumType.STRING)
    private DutyChoice choice;

    private @Nullable UUID newHolderId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private @Nullable UUID suggestedId;
    private @Nullable String note;
    private @Nullable UUID decidedBy;
    private Instant decidedAt;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected SuccessionDuty() {}

    SuccessionDuty(
            Succession succession,
            Duty duty,
            DutyDecision decision,
            DutyState state,
            @Nullable UUID decidedBy,
            Instant now) {
        this.id = UUID.randomUUID();
        this.successionId = succession.id();
        this.dutyId = duty.id();
        this.source = duty.source();
        this.kind = duty.kind();
        this.ref = duty.ref();
        this.title = duty.title();
        this.choice = decision.choice();
        this.newHolderId = decision.newHolderId();
        this.reason = decision.reason();
        this.state = state;
        this.decidedBy = decidedBy;
        this.decidedAt = now;
    }

    boolean isAsked(UUID personId) {
        return state == DutyState.ASKED && personId.equals(newHolderId);
    }

    boolean isAsked() {
        return state == DutyState.ASKED;
    }

    boolean isSettled() {
        return state.isSettled();
    }

    void accept(Instant now) {
        state = DutyState.HANDED_OVER;
        answeredAt = now;
    }

    void counter(@Nullable UUID suggested, String why, Instant now) {
        state = DutyState.COUNTERED;
        suggestedId = suggested;
        note = why;
        answeredAt = now;
    }

    void lapse(Instant now) {
        state = DutyState.UNANSWERED;
        answeredAt = now;
    }

    String dutyId() {
        return dutyId;
    }

    @Nullable
    UUID newHolderId() {
        return newHolderId;
    }

    DutyLine line() {
        return new DutyLine(
                dutyId, source, kind, ref, title, choice, newHolderId, reason, state, suggestedId, note, decidedBy);
    }
}
