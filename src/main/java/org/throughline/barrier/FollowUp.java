package org.throughline.barrier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What has to be done after a yes.
 *
 * @param title what
 * @param ownerId who
 * @param due until which day, local to the unit
 */
public record FollowUp(String title, UUID ownerId, LocalDate due) {

    public FollowUp {
        title = Text.words("words", title, RaiseBarrier.TEXT_LENGTH);
    }
}
