package org.throughline.organisation;

import java.util.UUID;

/** A role on a unit, and who holds it. */
record Holding(RoleGrant grant, Person person) {

    Role role() {
        return grant.summary().role();
    }

    UUID unitId() {
        return grant.summary().unitId();
    }
}
