package org.throughline.inbox;

import java.util.UUID;
import org.throughline.organisation.Role;

/**
 * A role on the unit where it is held; whoever holds it there may take the item.
 *
 * @param role the role
 * @param unitId the unit of the grant, often above the unit of the thing
 */
public record RoleAt(Role role, UUID unitId) {

    /** As the read model stores it. */
    String key() {
        return role.name() + '@' + unitId;
    }

    static RoleAt of(String key) {
        int at = key.indexOf('@');
        return new RoleAt(Role.valueOf(key.substring(0, at)), UUID.fromString(key.substring(at + 1)));
    }
}
