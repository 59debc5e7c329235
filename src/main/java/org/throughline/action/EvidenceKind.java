package org.throughline.action;

/** How somebody shows that an action is there and in use. */
public enum EvidenceKind {
    /** A sentence; the weakest proof. */
    SENTENCE,
    /** A link to what was changed. */
    LINK,
    /** A photo, a reading or another file. */
    FILE
}
