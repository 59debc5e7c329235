package org.throughline.action;

/** What counts as a real change in the readings of a measure, agreed before the start. */
public enum SignalRule {
    SEVEN_ONE_SIDE,
    OUTSIDE_LIMITS,
    SEVEN_TREND,
    TWO_OF_THREE
}
