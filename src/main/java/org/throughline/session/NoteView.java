package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as somebody in the room reads it.
 *
 * @param id id of the note
 * @param kind what it is about
 * @param words what was said, word for word
 * @param attribution whose name it carries
 * @param authorId who signed it, null when nobody did
 * @param perspective how its writer touches the work, null when that is not shown
 * @param state who can see it
 * @param groupId notes with the same group say the same thing; null when it stands alone
 * @param hiddenReason why it is hidden, null when it is not
 * @param outcome what became of it, null before
 * @param answer the sentence that its writer gets, null before
 * @param own whether the reader wrote it
 */
public record NoteView(
        UUID id,
        NoteKind kind,
        String words,
        Attribution attribution,
        @Nullable UUID authorId,
        @Nullable PerspectiveFunction perspective,
        NoteState state,
        @Nullable UUID groupId,
        @Nullable String hiddenReason,
        @Nullable NoteOutcome outcome,
        @Nullable String answer,
        boolean own) {}
