package org.throughline.session;

/** What a note might be better without; only its writer sees the hint, and the writer decides. */
public enum ListeningHint {
    /** It sounds like a solution, and those wait for Improve. */
    IDEA,
    /** It names somebody in the room. */
    NAMES_A_PERSON,
    /** It judges what somebody did instead of telling what the work was like. */
    BLAMES,
    /** It says "always" or "never" where one case would tell more. */
    GENERALISES
}
