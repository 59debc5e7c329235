package org.throughline.barrier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written when a barrier was raised; never changes afterwards. */
@Embeddable
class Raising {

    private UUID commandId;

    @Enumerated(EnumType.STRING)
    private BarrierKind kind;

    private String title;
    private String ask;
    private String consequence;
    private @Nullable BigDecimal cost;
    private UUID raiserId;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private BarrierSource source;

    private @Nullable String sourceRef;
    private @Nullable String cycleRef;
    private boolean sensitive;

    @SuppressWarnings("NullAway.Init")
    protected Raising() {}

    Raising(RaiseBarrier command, UUID raiserId, BarrierSource source, @Nullable String sourceRef, Instant now) {
        this.commandId = command.commandId();
        this.kind = command.kind();
        this.title = command.title();
        this.ask = command.ask();
        this.consequence = command.consequence();
        this.cost = command.cost();
        this.raiserId = raiserId;
        this.raisedAt = now;
        this.source = source;
        this.sourceRef = sourceRef;
        this.cycleRef = command.cycleRef();
        this.sensitive = command.sensitive();
    }

    BarrierKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String ask() {
        return ask;
    }

    String consequence() {
        return consequence;
    }

    @Nullable
    BigDecimal cost() {
        return cost;
    }

    UUID raiserId() {
        return raiserId;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    BarrierSource source() {
        return source;
    }

    @Nullable
    String sourceRef() {
        return sourceRef;
    }

    @Nullable
    String cycleRef() {
        return cycleRef;
    }

    boolean sensitive() {
        return sensitive;
    }
}
