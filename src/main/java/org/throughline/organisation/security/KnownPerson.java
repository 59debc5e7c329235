package org.throughline.organisation.security;

import java.util.UUID;

/** Whoever is signed in, by whichever means: the principal of a session or a request. */
interface KnownPerson {

    /** Whose session it is. */
    UUID personId();

    /** Name as screens show it. */
    String displayName();
}
