package org.throughline.promise;

/** What of a promise a seal covers. */
enum SealedEvent {
    /** Its making. */
    MADE,
    /** Its end. */
    ENDED
}
