package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that fell through, why, and when it is tried again. */
@Entity
class SessionCancellation {

    @Id
    private UUID id;

    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private CancellationReason reason;

    private @Nullable String explanation;
    private Instant wasFor;
    private Instant insteadOn;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionCancellation() {}

    SessionCancellation(UUID sessionId, ExplainCancellation words, Instant wasFor, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.reason = words.reason();
        this.explanation = words.explanation();
        this.wasFor = wasFor;
        this.insteadOn = words.insteadOn();
        this.saidAt = now;
    }
}
