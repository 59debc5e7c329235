package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish to have another due date, and what became of it. */
@Entity
class DueDateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private LocalDate fromDate;
    private LocalDate toDate;
    private String reason;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private DateApproval approval = DateApproval.WAITING;

    private @Nullable UUID decidedBy;
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected DueDateChange() {}

    DueDateChange(Action action, LocalDate to, String reason, UUID askedBy, Instant now) {
        this.actionId = action.id();
        this.fromDate = action.dueOn();
        this.toDate = to;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** The owner may do this alone. */
    void takeEffect() {
        approval = DateApproval.NOT_NEEDED;
    }

    void approve(UUID by) {
        approval = DateApproval.APPROVED;
        decidedBy = by;
    }

    void refuse(UUID by, String why) {
        approval = DateApproval.REFUSED;
        decidedBy = by;
        decisionReason = why;
    }

    boolean isWaiting() {
        return approval == DateApproval.WAITING;
    }

    boolean isInForce() {
        return approval.isInForce();
    }

    /** Tells this change from the others of its action. */
    String occasion() {
        return askedAt.toString();
    }

    LocalDate toDate() {
        return toDate;
    }

    UUID askedBy() {
        return askedBy;
    }

    DueDateChangeSummary summary() {
        return new DueDateChangeSummary(
                fromDate, toDate, reason, askedBy, askedAt, approval, decidedBy, decisionReason);
    }
}
