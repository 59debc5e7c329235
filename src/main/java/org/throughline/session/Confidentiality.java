package org.throughline.session;

/** Who may read what was said. */
public enum Confidentiality {
    /** Only those who were invited; others see that it exists. */
    ROOM,
    /** Everybody whose home is in the unit. */
    TEAM,
    /** Everybody who may see the unit. */
    UNIT,
    /** Everybody who is signed in. */
    ORGANISATION,
    /** Named people only; others do not even see that it exists. */
    RESTRICTED
}
