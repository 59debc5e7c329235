package org.throughline.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to give a role to a person in a place.
 *
 * @param personId who
 * @param role what
 * @param unitId where, with everything below
 * @param validFrom first day, in the unit's zone
 * @param validTo last day, null when open
 * @param reason why, null when it speaks for itself
 */
public record GrantRole(
        UUID personId,
        Role role,
        UUID unitId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason) {
    public GrantRole {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new PersonRefused("organisation.grant.dates");
        }
    }
}
