package org.throughline.inbox;

import java.util.Set;
import java.util.UUID;

/**
 * What a person may do with a work item and know about it.
 *
 * <p>Ids of tasks stand in mails and addresses, so each is looked up through this rule; whoever is outside is told the same as
 * when the task never existed.
 */
final class ScopePolicy {

    /** How near a person is to an item. */
    enum Scope {
        /** Open, and the person's alone. */
        HELD,
        /** Open, and the person may take it: opening and sending is taking. */
        TAKEABLE,
        /** Open, and the person's to do for somebody who is away. */
        COVERED,
        /** Not the person's to do, but it was: may learn who has it or what became of it. */
        KNOWN,
        /** Nothing at all. */
        NONE
    }

    private ScopePolicy() {}

    static Scope of(WorkItem item, UUID person, Set<RoleAt> held) {
        boolean byRole = !person.equals(item.excludedId()) && item.mayBeTakenBy(held);
        if (item.isOpen() && person.equals(item.assigneeId())) {
            return Scope.HELD;
        }
        if (item.isOpen() && item.assigneeId() == null && byRole) {
            return Scope.TAKEABLE;
        }
        boolean hadIt = person.equals(item.assigneeId())
                || person.equals(item.wasWith())
                || person.equals(item.passedBy())
                || person.equals(item.endedBy());
        return byRole || hadIt ? Scope.KNOWN : Scope.NONE;
    }
}
