package org.throughline.session;

/**
 * Who may contribute without an account, how much and for how long.
 *
 * <p>Source: the threat model of anonymous contributions (docs/adr/0020). Codes are made for Learn and end with its talk. Where every
 * note is signed there are none, because a code has no name to sign with. A sitting has room for many notes and not for a flood.
 */
final class ContributionPolicy {

    /** Codes that can be made at once: as many as fit on two sheets, more than any room has chairs. */
    static final int MOST_CODES = 60;

    /** Notes that one code is good for. */
    static final int MOST_NOTES = 20;

    private ContributionPolicy() {}

    /** Checks that so many codes may be made. */
    static void checkCodes(AnonymityMode mode, int codes) {
        if (mode == AnonymityMode.NAMED) {
            throw new SessionRefused("session.rule.codesWhereSigned");
        }
        if (codes < 1 || codes > MOST_CODES) {
            throw new SessionRefused("session.rule.howManyCodes", MOST_CODES);
        }
    }

    /** Whether notes still come in: from the making of the codes until the talk of Learn is over. */
    static boolean isOpen(SessionKind kind, SessionState state) {
        return kind == SessionKind.LEARN && state.isToCome();
    }
}
