package org.throughline.succession;

import java.util.UUID;

/** What this feature asks of its process. The engine stands behind it, in the same transaction. */
public interface SuccessionProcess {

    /**
     * Duties have to be handed over.
     *
     * @param ref business key
     * @param title name of the person
     * @param unitId whose calendar counts
     * @param personId whose duties; never asked about them
     */
    void start(String ref, String title, UUID unitId, UUID personId, SuccessionCause cause);

    /** The person stays. */
    void withdraw(String ref);
}
