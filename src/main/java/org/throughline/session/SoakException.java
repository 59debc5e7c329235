package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody ended a soak early: why, and who agreed. Everybody who was invited reads it. */
@Entity
class SoakException {

    @Id
    private UUID id;

    private UUID cycleId;
    private String reason;
    private String whoAgreed;
    private UUID saidBy;
    private Instant saidAt;
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected SoakException() {}

    SoakException(UUID cycleId, String reason, String whoAgreed, UUID saidBy, Instant saidAt, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.reason = Text.required(reason, 1_000, "session.rule.reasonMissing");
        this.whoAgreed = Text.required(whoAgreed, 200, "session.rule.whoAgreed");
        this.saidBy = saidBy;
        this.saidAt = saidAt;
        this.endsAt = endsAt;
    }

    SoakExceptionView view() {
        return new SoakExceptionView(reason, whoAgreed, saidBy, saidAt, endsAt);
    }
}
