package org.throughline.studio.move;

/** What becomes of the dates of a case that moves. */
public enum MoveDates {
    /** What was promised keeps its instant to the millisecond. */
    KEEP,
    /** What is still to come is counted again by the rules of today, from the moment when it was promised. */
    RECOMPUTE
}
