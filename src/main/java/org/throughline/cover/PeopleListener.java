package org.throughline.cover;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.organisation.PersonDisabled;

/** Hears in the same transaction that somebody cannot sign in any more: nobody is left with a cover who cannot be reached. */
@Component("coverPeopleListener")
class PeopleListener {

    private final Covers covers;

    PeopleListener(Covers covers) {
        this.covers = covers;
    }

    @EventListener
    void on(PersonDisabled gone) {
        covers.personGone(gone.personId());
    }
}
