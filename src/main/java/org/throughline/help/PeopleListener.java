package org.throughline.help;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.organisation.PersonDisabled;

/** Hears in the same transaction that somebody cannot sign in any more: nobody is left who could read an answer. */
@Component("helpPeopleListener")
class PeopleListener {

    private final SupportRequests requests;

    PeopleListener(SupportRequests requests) {
        this.requests = requests;
    }

    /** Before succession lists duties: a question to the asker is nobody else's. */
    @EventListener
    @Order(50)
    void on(PersonDisabled gone) {
        requests.askerLeft(gone.personId());
    }
}
