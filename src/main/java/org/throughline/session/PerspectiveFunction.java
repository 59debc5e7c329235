package org.throughline.session;

/** How a person touches the work in question. */
public enum PerspectiveFunction {
    /** Does it. */
    DOES,
    /** Supplies what it needs. */
    SUPPLIES,
    /** Receives what comes out of it. */
    RECEIVES,
    /** Is affected by it. */
    AFFECTED
}
