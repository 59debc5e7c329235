package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person said.
 *
 * <p>Without a signature it holds nothing that leads to a person. It has no version and no history for the same reason.
 */
@Entity
class Note {

    @Id
    private UUID id;

    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    private Attribution attribution;

    private @Nullable UUID authorId;

    @Enumerated(EnumType.STRING)
    private @Nullable PerspectiveFunction perspective;

    private LocalDate writtenOn;

    @Enumerated(EnumType.STRING)
    private NoteState state = NoteState.RECORDED;

    private @Nullable UUID groupId;
    private @Nullable String hiddenReason;

    @Enumerated(EnumType.STRING)
    private @Nullable NoteOutcome outcome;

    @Column(name = "answer")
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    /**
     * Creates a note.
     *
     * @param writer who wrote it; stored only when the note is signed
     * @param perspective how the writer touches the work; stored unless the note is anonymous
     */
    Note(
            Session session,
            WriteNote command,
            Attribution attribution,
            UUID writer,
            @Nullable PerspectiveFunction perspective,
            LocalDate today) {
        this.id = UUID.randomUUID();
        this.sessionId = session.id();
        this.kind = command.kind();
        this.words = command.words();
        this.attribution = attribution;
        this.authorId = attribution == Attribution.SIGNED ? writer : null;
        this.perspective = attribution == Attribution.ANONYMOUS ? null : perspective;
        this.writtenOn = today;
        this.state = session.isRevealed() ? NoteState.REVEALED : NoteState.RECORDED;
    }

    /** Other words, as long as nobody has read it. */
    void change(String newWords, boolean own) {
        RevealPolicy.checkMayChange(state, own);
        words = words(newWords);
    }

    /** Puts it together with others, or alone again. */
    void putInto(@Nullable UUID group) {
        RevealPolicy.checkMayArrange(state);
        groupId = group;
    }

    /** Nobody reads it any more; its words are kept. */
    void hide(String reason) {
        RevealPolicy.checkMayArrange(state);
        hiddenReason = Text.required(reason, 400, "session.rule.hideReason");
        state = NoteState.HIDDEN;
    }

    /** Everybody in the room reads it again. */
    void show() {
        RevealPolicy.checkMayArrange(state);
        hiddenReason = null;
        state = NoteState.REVEALED;
    }

    /** What became of it. */
    void answer(NoteOutcome became, String sentence) {
        outcome = became;
        answer = Text.required(sentence, 500, "session.rule.answerMissing");
    }

    /** Words as they may be stored. */
    static String words(String text) {
        return Text.required(text, 4_000, "session.rule.noteEmpty");
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    /**
     * Whether somebody wrote it.
     *
     * @param written ids of unsigned notes that the person's screen got when they were written
     */
    boolean isBy(UUID person, Set<UUID> written) {
        return authorId == null ? written.contains(id) : authorId.equals(person);
    }

    boolean isSigned() {
        return authorId != null;
    }

    @Nullable
    PerspectiveFunction perspective() {
        return perspective;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    NoteKind kind() {
        return kind;
    }

    NoteState state() {
        return state;
    }

    NoteView view(boolean own) {
        return new NoteView(
                id,
                kind,
                words,
                attribution,
                authorId,
                perspective,
                state,
                groupId,
                hiddenReason,
                outcome,
                answer,
                own);
    }
}
