package org.throughline.succession;

/** Where a succession stands. */
public enum SuccessionState {
    /** Duties wait for an answer. */
    RUNNING,
    /** Every duty is somebody else's, ended or kept. */
    DONE,
    /** The plan changed: the person stays. */
    CALLED_OFF
}
