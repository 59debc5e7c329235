package org.throughline.help;

import java.util.UUID;

/** What this feature asks of its processes. The engine stands behind it, in the same transaction. */
public interface SupportProcess {

    /**
     * Somebody asked for help.
     *
     * @param ref business key
     * @param title what the thing is called in lists of work: the place, never the need
     * @param unitId whose calendar counts
     * @param askerId never takes or answers it
     */
    void ask(String ref, String title, UUID unitId, UUID askerId);

    /** A place is offered something. */
    void offer(String ref, String title, UUID unitId);

    /** A request is not needed any more, or an offer is called off. */
    void withdraw(String ref);
}
