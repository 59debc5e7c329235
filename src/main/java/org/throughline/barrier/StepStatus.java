package org.throughline.barrier;

/** What became of a tier's turn. */
public enum StepStatus {
    /** Not answered yet: before its turn, or with the clock running. */
    PENDING,
    ANSWERED,
    /** No answer in time; it moved up by itself. */
    EXPIRED,
    /** Its turn never came: the barrier ended before, or was answered further down. */
    VOID
}
