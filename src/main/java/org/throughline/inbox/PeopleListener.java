package org.throughline.inbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.organisation.PersonDisabled;

/** Hears in the same transaction that somebody cannot sign in any more: their tasks go back to their roles with it, or nothing does. */
@Component
class PeopleListener {

    private final InboxCare care;

    PeopleListener(InboxCare care) {
        this.care = care;
    }

    @EventListener
    void on(PersonDisabled gone) {
        care.letGo(gone.personId());
    }
}
