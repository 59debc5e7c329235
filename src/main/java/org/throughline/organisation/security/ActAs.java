package org.throughline.organisation.security;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/**
 * Lets the demo world and tests play use cases as one person after another.
 *
 * <p>Does not exist elsewhere. The permissions of the person count as always.
 */
@Component
@Profile({"demo", "test"})
public class ActAs {

    private final People people;

    ActAs(People people) {
        this.people = people;
    }

    /** Does something as a person and returns what came of it. */
    public <T> T person(UUID personId, Supplier<T> work) {
        PersonSummary person = people.person(personId);
        return with(
                new SignedInPerson(person.id(), person.userName(), person.displayName(), person.active(), null), work);
    }

    private static <T> T with(Object principal, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
