package org.throughline.session.web;

import org.jspecify.annotations.Nullable;
import org.throughline.session.ListeningHint;
import org.throughline.session.NoteKind;

/**
 * What stands in the form when a page comes back: nothing that was typed is lost.
 *
 * @param kind what the note is about
 * @param words what was typed
 * @param says what the page says about it, null when nothing
 * @param hint hint before it is sent, null without one
 * @param sent whether a note was just sent
 */
record Draft(
        NoteKind kind,
        String words,
        @Nullable String says,
        @Nullable ListeningHint hint,
        boolean sent) {

    static final Draft EMPTY = new Draft(NoteKind.WENT_WELL, "", null, null, false);

    /** Empty again after a note was sent. */
    static Draft sent(@Nullable String says) {
        return new Draft(NoteKind.WENT_WELL, "", says, null, true);
    }

    static Draft of(JoinPages.NoteForm form, @Nullable String says, @Nullable ListeningHint hint) {
        return new Draft(form.kindOrFirst(), form.typed(), says, hint, false);
    }
}
