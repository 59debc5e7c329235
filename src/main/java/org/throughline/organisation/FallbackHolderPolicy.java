package org.throughline.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who steps in when nobody holds the role that a task asks for.
 *
 * <p>The unit's team leader, then the sponsor, then the process admin, so that no task is ever without a reachable holder
 * (rule 1 for all processes).
 */
final class FallbackHolderPolicy {

    private FallbackHolderPolicy() {}

    /** The roles to try, the asked one first. */
    static List<Role> inOrder(Role asked) {
        Set<Role> order = new LinkedHashSet<>();
        order.add(asked);
        order.add(Role.TEAM_LEADER);
        order.add(Role.SPONSOR);
        order.add(Role.PROCESS_ADMIN);
        return List.copyOf(order);
    }
}
