package org.throughline.session;

/** What should get better. */
public enum Dimension {
    /** Nobody gets hurt. */
    SAFETY,
    /** It is right. */
    QUALITY,
    /** It takes no more than it needs. */
    EFFICIENCY,
    /** It is there in time. */
    DELIVERY,
    /** People and teams fit together. */
    COORDINATION,
    /** People can do it. */
    CAPABILITY,
    /** People are well. */
    WELLBEING
}
