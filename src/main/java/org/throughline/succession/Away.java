package org.throughline.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be told about somebody who will not go on with their duties. */
public sealed interface Away {

    /** Whom it is about. */
    UUID personId();

    /**
     * Somebody leaves.
     *
     * @param lastDay last working day
     */
    record Leaving(UUID personId, LocalDate lastDay) implements Away {}

    /**
     * Somebody is away and comes back.
     *
     * @param firstDay first day away
     * @param lastDay last day away, included
     * @param coverId who covers meanwhile, null when nobody was named
     * @param reason why, for the cover; may be empty
     */
    record Absence(
            UUID personId,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID coverId,
            String reason) implements Away {

        public Absence {
            reason = reason.strip();
            if (lastDay.isBefore(firstDay)) {
                throw new SuccessionRefused("succession.refused.order");
            }
        }
    }

    /**
     * A role ends today.
     *
     * @param grantId the role at its place
     */
    record EndOfRole(UUID personId, UUID grantId) implements Away {}
}
