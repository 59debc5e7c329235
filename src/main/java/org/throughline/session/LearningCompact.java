package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What two teams tell each other before they learn together: our purpose, what helps you, how we connect. */
@Entity
class LearningCompact {

    @Id
    private UUID id;

    private UUID cycleId;
    private UUID counterpartId;
    private String ourPurpose;
    private @Nullable String whatHelps;
    private @Nullable String howConnect;

    @Enumerated(EnumType.STRING)
    private CompactState state = CompactState.ASKED;

    private Instant askedAt;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LearningCompact() {}

    LearningCompact(UUID cycleId, UUID counterpartId, String ourPurpose, Instant now) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.counterpartId = counterpartId;
        this.ourPurpose = ourPurpose;
        this.askedAt = now;
    }

    /** The other team says what helps it and how to stay in touch. */
    void answer(String helps, String connect, Instant now) {
        whatHelps = Text.required(helps, 1_000, "session.rule.whatHelps");
        howConnect = Text.required(connect, 500, "session.rule.howConnect");
        state = CompactState.AGREED;
        answeredAt = now;
    }

    /** Nobody answered; the session goes on. */
    void goWithout() {
        if (state == CompactState.ASKED) {
            state = CompactState.UNANSWERED;
        }
    }

    CompactView view() {
        return new CompactView(counterpartId, ourPurpose, whatHelps, howConnect, state);
    }
}
