package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came back to somebody.
 *
 * @param id id of the note
 * @param reach who reads it
 * @param words what it says
 * @param authorId who signed it, null when nobody did
 */
public record SoakNoteView(
        UUID id,
        SoakNoteReach reach,
        String words,
        @Nullable UUID authorId) {}
