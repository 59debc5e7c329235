package org.throughline.session;

/**
 * Who sees a note and who may change it.
 *
 * <p>Until the wall opens a note is its writer's alone, the facilitator included: everybody writes before anybody has read. From
 * then on its words are what was said, and nobody changes them; a facilitator may put it together with others or hide it with a
 * reason.
 */
final class RevealPolicy {

    private RevealPolicy() {}

    /** Whether somebody in the room may read the words. */
    static boolean mayRead(NoteState state, boolean own) {
        return state == NoteState.REVEALED || own;
    }

    /** Checks that the words may be changed or taken back. */
    static void checkMayChange(NoteState state, boolean own) {
        if (!own) {
            throw new SessionRefused("session.rule.notYourNote");
        }
        if (state != NoteState.RECORDED) {
            throw new SessionRefused("session.rule.noteIsSaid");
        }
    }

    /** Checks that a note may be put with others or hidden. */
    static void checkMayArrange(NoteState state) {
        if (state == NoteState.RECORDED) {
            throw new SessionRefused("session.rule.wallClosed");
        }
    }
}
