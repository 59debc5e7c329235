package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the owner says the work is. */
@Entity
class ProgressNote {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private UUID writtenBy;
    private Instant writtenAt;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ProgressNote() {}

    ProgressNote(UUID actionId, UUID writtenBy, String text, Instant now) {
        this.actionId = actionId;
        this.writtenBy = writtenBy;
        this.text = text;
        this.writtenAt = now;
    }

    ProgressSummary summary() {
        return new ProgressSummary(writtenBy, writtenAt, text);
    }
}
