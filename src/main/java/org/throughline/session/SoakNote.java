package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came back to somebody during the soak, for themselves or for the room. */
@Entity
class SoakNote {

    @Id
    private UUID id;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private SoakNoteReach reach;

    private @Nullable UUID authorId;
    private String words;
    private LocalDate writtenOn;

    @SuppressWarnings("NullAway.Init")
    protected SoakNote() {}

    /**
     * Creates a note.
     *
     * @param authorId who wrote it; kept for a private note, and for a shared one only where notes are signed
     */
    SoakNote(UUID cycleId, SoakNoteReach reach, @Nullable UUID authorId, String words, LocalDate today) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.reach = reach;
        this.authorId = authorId;
        this.words = Text.required(words, 2_000, "session.rule.noteEmpty");
        this.writtenOn = today;
    }

    UUID cycleId() {
        return cycleId;
    }

    SoakNoteReach reach() {
        return reach;
    }

    String words() {
        return words;
    }

    boolean isBy(UUID person) {
        return person.equals(authorId);
    }

    SoakNoteView view() {
        return new SoakNoteView(id, reach, words, authorId);
    }
}
