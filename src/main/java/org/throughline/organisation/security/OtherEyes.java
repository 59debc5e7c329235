package org.throughline.organisation.security;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.Eyes;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Looks with the rights of another person for the time of one question, and puts everything back. */
@Component
class OtherEyes implements Eyes {

    private final People people;
    private final ActingFor actingFor;

    OtherEyes(People people, ActingFor actingFor) {
        this.people = people;
        this.actingFor = actingFor;
    }

    @Override
    public boolean see(UUID person, BooleanSupplier look) {
        return people.find(person)
                .filter(PersonSummary::active)
                .map(other -> actingFor.during(null, () -> as(other, look)))
                .orElse(false);
    }

    private static boolean as(PersonSummary person, BooleanSupplier look) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new SignedInPerson(person.id(), person.userName(), person.displayName(), true, null),
                    null,
                    List.of()));
            SecurityContextHolder.setContext(context);
            return look.getAsBoolean();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
