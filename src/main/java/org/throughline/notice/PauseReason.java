package org.throughline.notice;

/** Why nothing is sent to a program or a chat. */
public enum PauseReason {
    /** Somebody wanted it so. */
    BY_HAND,
    /** The last attempt of several failed. */
    FAILED,
    /** The other side said that it wants nothing any more. */
    GONE,
    /** Its address, or what the name stands for, is not one to send to. */
    NOT_ALLOWED
}
