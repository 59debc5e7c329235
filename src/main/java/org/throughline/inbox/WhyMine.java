package org.throughline.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * Why a person has a task: always a fact of the process, never a guess.
 *
 * @param holding how it came to the person
 * @param namedBy variable of the process that names the person, such as {@code ownerId}
 * @param roles roles of the person that may take it, where they are held
 * @param asked roles that the model asks for
 * @param unitId unit of the thing
 * @param passedBy who passed it on
 * @param behalf for whom the person does it, null when it is their own
 */
public record WhyMine(
        Holding holding,
        @Nullable String namedBy,
        List<RoleAt> roles,
        List<Role> asked,
        UUID unitId,
        @Nullable UUID passedBy,
        @Nullable OnBehalfOf behalf) {

    public WhyMine {
        roles = List.copyOf(roles);
        asked = List.copyOf(asked);
    }
}
