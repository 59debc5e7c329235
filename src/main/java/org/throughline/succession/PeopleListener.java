package org.throughline.succession;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.organisation.PersonDisabled;
import org.throughline.organisation.RoleEnded;

/** Hears in the same transaction that somebody cannot go on: the search for the next holder begins with it, or nothing does. */
@Component("successionPeopleListener")
class PeopleListener {

    private final Successions successions;

    PeopleListener(Successions successions) {
        this.successions = successions;
    }

    /** After the inbox has let the person's tasks go. */
    @EventListener
    @Order(100)
    void on(PersonDisabled gone) {
        successions.left(gone.personId());
    }

    @EventListener
    @Order(100)
    void on(RoleEnded ended) {
        successions.roleEnded(ended.personId(), ended.role(), ended.unitId());
    }
}
