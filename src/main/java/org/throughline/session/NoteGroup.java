package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes that say the same thing, and the sentence that the group found for it. */
@Entity
class NoteGroup {

    @Id
    private UUID id;

    private UUID sessionId;
    private @Nullable String sentence;

    @SuppressWarnings("NullAway.Init")
    protected NoteGroup() {}

    NoteGroup(UUID sessionId) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
    }

    void call(String words) {
        sentence = Text.optional(words, 200);
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    @Nullable
    String sentence() {
        return sentence;
    }
}
