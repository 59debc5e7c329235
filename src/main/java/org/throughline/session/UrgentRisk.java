package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something that cannot wait for the end of the soak; it is contained by an action of its own. */
@Entity
class UrgentRisk {

    @Id
    private UUID id;

    private UUID cycleId;
    private String words;
    private UUID reportedBy;
    private Instant reportedAt;
    private boolean passedOn;

    @SuppressWarnings("NullAway.Init")
    protected UrgentRisk() {}

    UrgentRisk(UUID cycleId, String words, UUID reportedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.words = Text.required(words, 1_000, "session.rule.riskEmpty");
        this.reportedBy = reportedBy;
        this.reportedAt = now;
    }

    void passOn() {
        passedOn = true;
    }

    UUID id() {
        return id;
    }

    String words() {
        return words;
    }

    UUID reportedBy() {
        return reportedBy;
    }
}
