package org.throughline.action;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/** Who judges an action: named beforehand only when there is just one who may, otherwise whoever of them takes it. */
@Component
class VerifierChoice {

    private final People people;

    VerifierChoice(People people) {
        this.people = people;
    }

    @Nullable
    UUID forOwner(UUID ownerId, UUID unitId) {
        List<PersonSummary> eligible = people.holders(Role.VERIFIER, unitId)
                .map(holder -> holder.people().stream()
                        .filter(person -> FourEyesPolicy.mayVerify(person.id(), ownerId))
                        .toList())
                .orElse(List.of());
        return eligible.size() == 1 ? eligible.get(0).id() : null;
    }
}
