package org.throughline.session;

/** How soon the question needs an answer. */
public enum Urgency {
    /** In the normal time. */
    NORMAL,
    /** There is an urgent risk. */
    URGENT
}
