package org.throughline.question;

/** How a question stands. */
enum QuestionState {
    /** Waits for its answer. */
    OPEN,
    ANSWERED,
    /** Whoever was asked knew somebody who knows. */
    HANDED_ON,
    /** Its task ended first. */
    OVER
}
