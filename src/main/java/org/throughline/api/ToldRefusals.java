package org.throughline.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.throughline.base.access.AccessRefused;
import org.throughline.base.access.CurrentPerson;

/** Tells the audit log of refusals that the API itself speaks, without a use case. */
@Component
class ToldRefusals {

    private static final String OUT_OF_SCOPE = "api.scope";

    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    ToldRefusals(CurrentPerson currentPerson, ApplicationEventPublisher events) {
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /** A route answered that nothing is there for this person; its name is told, never the address that was typed. */
    void told(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod route) {
            tell("api." + route.getBeanType().getSimpleName() + "."
                    + route.getMethod().getName());
        }
    }

    /** The token does not go as far as this. */
    void outOfScope() {
        tell(OUT_OF_SCOPE);
    }

    private void tell(String what) {
        currentPerson.find().ifPresent(actor -> events.publishEvent(new AccessRefused(actor.personId(), what, null)));
    }
}
