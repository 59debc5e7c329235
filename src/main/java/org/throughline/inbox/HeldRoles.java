package org.throughline.inbox;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.organisation.People;

/** The roles that a person holds today, as work items name them. */
@Component
class HeldRoles {

    private final People people;

    HeldRoles(People people) {
        this.people = people;
    }

    Set<RoleAt> of(UUID personId) {
        return people.rolesOf(personId).stream()
                .map(grant -> new RoleAt(grant.role(), grant.unitId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
