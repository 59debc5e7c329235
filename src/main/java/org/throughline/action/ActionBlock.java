package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/** Something that was in the way of an action, from when to when. */
@Entity
class ActionBlock {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private UUID reportedBy;
    private Instant blockedAt;
    private String reason;
    private String ask;
    private @Nullable String barrierKind;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity barrierSeverity;

    private @Nullable String consequence;
    private @Nullable String barrierRef;
    private @Nullable Instant liftedAt;
    private @Nullable UUID liftedBy;

    @SuppressWarnings("NullAway.Init")
    protected ActionBlock() {}

    ActionBlock(UUID actionId, ReportBlock command, UUID reportedBy, Instant now) {
        this.actionId = actionId;
        this.reportedBy = reportedBy;
        this.blockedAt = now;
        this.reason = command.reason();
        this.ask = command.ask();
        ReportBlock.WantedBarrier barrier = command.barrier();
        if (barrier != null) {
            this.barrierKind = barrier.kind();
            this.barrierSeverity = barrier.severity();
            this.consequence = barrier.consequence();
        }
    }

    /** The way is free again, by the end of a barrier or because somebody says so. */
    void lift(@Nullable String byBarrier, @Nullable UUID byPerson, Instant now) {
        barrierRef = byBarrier;
        liftedBy = byPerson;
        liftedAt = now;
    }

    boolean isStanding() {
        return liftedAt == null;
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("The block is not saved yet");
        }
        return id;
    }

    String reason() {
        return reason;
    }

    UUID reportedBy() {
        return reportedBy;
    }

    /** What other features hear when the team cannot remove it itself. */
    Optional<ActionBlocked> asBarrier(Action action) {
        if (barrierKind == null || barrierSeverity == null || consequence == null) {
            return Optional.empty();
        }
        return Optional.of(new ActionBlocked(
                action.ref(),
                action.brief().unitId(),
                action.brief().title(),
                reportedBy,
                reason,
                ask,
                barrierSeverity.name(),
                id(),
                barrierKind,
                consequence));
    }

    BlockSummary summary() {
        return new BlockSummary(reportedBy, blockedAt, reason, ask, barrierKind != null, barrierRef, liftedAt);
    }
}
