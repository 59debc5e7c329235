package org.throughline.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

/**
 * Who gets a new work item.
 *
 * <p>The person whom the process names, unless that person cannot work here any more or is the one who must not do it (separation
 * of duty: nobody checks their own work). Then the role has it, at the unit where it is really held.
 */
final class HolderPolicy {

    /**
     * The answer.
     *
     * @param person who has it alone, null when a role has it
     * @param holding why
     */
    record Held(@Nullable UUID person, Holding holding) {}

    private HolderPolicy() {}

    /**
     * Decides.
     *
     * @param named whom the process names, if anybody
     * @param excluded who must not do it, if anybody
     * @param asked the roles that the model asks for
     * @param holders where roles are held, the asked ones or who steps in
     */
    static Held decide(
            Optional<PersonSummary> named, @Nullable UUID excluded, List<Role> asked, List<RoleHolder> holders) {
        Optional<PersonSummary> able = named.filter(PersonSummary::active)
                .filter(person -> !person.id().equals(excluded));
        if (able.isPresent()) {
            return new Held(able.get().id(), Holding.NAMED);
        }
        boolean askedOne = holders.stream().anyMatch(holder -> asked.contains(holder.role()));
        return new Held(null, askedOne ? Holding.ROLE : Holding.STEPPED_IN);
    }
}
