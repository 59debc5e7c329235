package org.throughline.organisation.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;

@Component
class SecurityContextPerson implements CurrentPerson {

    @Override
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return authentication.getPrincipal() instanceof KnownPerson person
                ? Optional.of(new Actor(person.personId(), person.displayName()))
                : Optional.empty();
    }
}
