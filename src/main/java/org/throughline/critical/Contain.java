package org.throughline.critical;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that keeps people safe until the real answer is there.
 *
 * @param title what is done
 * @param ownerId who is asked to do it
 * @param due day in the unit's zone
 */
public record Contain(String title, UUID ownerId, LocalDate due) {

    /** Longest title. */
    public static final int LONGEST = 200;

    public Contain {
        title = EventText.words("contain", title, LONGEST);
    }
}
