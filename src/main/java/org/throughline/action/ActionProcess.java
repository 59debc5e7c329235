package org.throughline.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this feature asks of its process. The engine stands behind it, in the same transaction. */
public interface ActionProcess {

    /** Somebody is to be asked, or the work begins at once. */
    void start(Start start);

    /** Who owns and who verifies has changed. */
    void peopleChanged(String actionRef, UUID ownerId, @Nullable UUID verifierId);

    /** What was in the way is gone; nothing happens when the process does not wait for that. */
    void wayIsFree(String actionRef);

    /** The owner can no longer do it; nothing happens when nobody is doing it. */
    void ownerLeft(String actionRef);

    /** Whether somebody is doing it, so that {@link #ownerLeft} is heard. */
    boolean isBeingDone(String actionRef);

    /** Somebody else was asked already when the owner left; the accountable person names nobody. */
    void successorAsked(String actionRef);

    /**
     * Somebody stands in another one's place, with the open tasks that belong to it.
     *
     * @param part whose place
     * @param to null for whoever holds the role
     */
    void passOn(String actionRef, Part part, UUID from, @Nullable UUID to);

    /** The parts that people have in an action. */
    enum Part {
        OWNER,
        ACCOUNTABLE,
        VERIFIER
    }

    /** The action is called off, wherever it stands. */
    void withdraw(String actionRef);

    /**
     * What the process has to know from the first moment.
     *
     * @param actionRef business key
     * @param title what tasks are called after
     * @param unitId whose calendar counts
     * @param ownerId who is asked
     * @param accountableId who answers for it
     * @param sponsorId who steps in, null when there is nobody
     * @param verifierId who judges, null when any verifier may
     * @param fastTrack whether it is just done
     * @param smallFirst whether it is tried small before it is done
     */
    record Start(
            String actionRef,
            String title,
            UUID unitId,
            UUID ownerId,
            UUID accountableId,
            @Nullable UUID sponsorId,
            @Nullable UUID verifierId,
            boolean fastTrack,
            boolean smallFirst) {}
}
