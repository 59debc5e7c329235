package org.throughline.base.access;

import java.util.Optional;

/** Tells who is acting in this thread; empty when the clock or the process engine acts. */
public interface CurrentPerson {

    /** The signed-in person, if anybody is. */
    Optional<Actor> find();

    /**
     * The signed-in person.
     *
     * @throws NotSignedIn when nobody is signed in
     */
    default Actor require() {
        return find().orElseThrow(NotSignedIn::new);
    }
}
