package org.throughline.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role of a person in a place.
 *
 * @param id id of the grant
 * @param personId who holds it
 * @param role what is held
 * @param unitId where it counts, with everything below
 * @param validFrom first day
 * @param validTo last day, null when open
 */
public record RoleGrantSummary(
        UUID id,
        UUID personId,
        Role role,
        UUID unitId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
