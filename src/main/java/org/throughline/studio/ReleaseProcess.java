package org.throughline.studio;

import java.util.UUID;

/** What this feature asks of its process. The engine stands behind it, in the same transaction. */
public interface ReleaseProcess {

    /**
     * A release is submitted.
     *
     * @param ref business key
     * @param title what lists of work call it
     * @param unitId whose calendar and administrators count
     * @param authorId never reviews it
     * @param emergency whether the review comes after it is live
     */
    void submit(String ref, String title, UUID unitId, UUID authorId, boolean emergency);

    /** Its author takes a release out of the review. */
    void withdraw(String ref);
}
