package org.throughline.audit;

/** What is wrong with an entry of the record. */
public enum Flaw {
    /** It reads otherwise than when it was written. */
    CHANGED,
    /** Its words read otherwise than when it was written. */
    WORDS_CHANGED,
    /** It is not there, and later ones are. */
    MISSING,
    /** It was put in between two that belong together, or behind the end. */
    INSERTED,
    /** It stands in another place than where it was written, or what stood here before it is gone. */
    MOVED,
    /** It and everything behind it is gone. */
    CUT_OFF,
    /** It says that it was written before the one in front of it. */
    CLOCK_SET_BACK,
    /** The chain fits, but it is another one than an exported root says; somebody wrote it anew from here on. */
    REWRITTEN,
    /** An exported root itself does not fit to the one before it. */
    ROOT_CHANGED,
    /** It is of a format that this version does not know. */
    UNKNOWN_FORMAT
}
