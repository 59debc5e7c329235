package org.throughline.organisation;

import java.util.Set;
import java.util.UUID;

/** Where a unit may be moved: below a larger one that is not part of it. The group stays at the top. */
final class UnitMovePolicy {

    private UnitMovePolicy() {}

    /**
     * Refuses a move that would break the tree.
     *
     * @param unit what moves
     * @param newParent where to
     * @param itselfAndBelow ids of the unit and of everything below it
     */
    static void check(UnitSummary unit, UnitSummary newParent, Set<UUID> itselfAndBelow) {
        if (unit.parentId() == null) {
            throw new UnitRefused("organisation.unit.topStays", unit.name());
        }
        if (itselfAndBelow.contains(newParent.id())) {
            throw new UnitRefused("organisation.unit.ownPart", newParent.name());
        }
        if (newParent.level().compareTo(unit.level()) >= 0) {
            throw new UnitRefused("organisation.unit.level", newParent.name());
        }
    }
}
