package org.throughline.audit;

import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.Units;

/**
 * Lets in who may read the record of the whole organisation.
 *
 * <p>It is one record, and its entries do not know their unit; so the permission must be held at the top.
 */
@Component
class AuditDoor {

    private final Access access;
    private final Units units;

    AuditDoor(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    boolean isOpen() {
        return access.unitsWith(Permission.SEE_AUDIT).stream()
                .anyMatch(unit -> units.unit(unit).parentId() == null);
    }

    void check() {
        if (!isOpen()) {
            throw new NotAllowed();
        }
    }
}
