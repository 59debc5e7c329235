package org.throughline.trace;

/** What a thing on a trace is, from the first word to the effect. */
public enum TraceKind {
    /** A critical event, with which something began. */
    EVENT,
    /** What was said in a cycle, all together: nobody is named. */
    OBSERVATIONS,
    CYCLE,
    /** An idea that the group chose or left for later. */
    OPTION,
    ACTION,
    BARRIER,
    DECISION,
    /** What the check of an action found. */
    EFFECT
}
