package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What somebody who was asked for help let the group know. */
@Entity
class CycleAnswer {

    @Id
    private UUID id;

    private UUID cycleId;
    private String sourceRef;
    private String words;
    private Instant arrivedAt;

    @SuppressWarnings("NullAway.Init")
    protected CycleAnswer() {}

    CycleAnswer(UUID cycleId, String sourceRef, String words, Instant now) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.sourceRef = sourceRef;
        this.words = words.length() > 2_000 ? words.substring(0, 2_000) : words;
        this.arrivedAt = now;
    }

    boolean says(String source, String text) {
        return sourceRef.equals(source) && words.equals(text);
    }

    CycleAnswerView view() {
        return new CycleAnswerView(sourceRef, words, arrivedAt);
    }
}
