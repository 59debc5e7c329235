package org.throughline.critical;

import java.util.UUID;

/** What critical events ask of their process. */
public interface CriticalEventProcess {

    /**
     * Starts the review.
     *
     * @param ref reference of the event
     * @param title short, for rows of tasks
     */
    void start(String ref, String title, UUID unitId, UUID leaderId, UUID guardianId);

    /** Something that keeps people safe was asked for before the review. */
    void containmentAsked(String ref);

    /** The event is taken back. */
    void withdraw(String ref);
}
