package org.throughline.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.organisation.Role;

/**
 * Who hears that a task is unanswered: the first of team leader, site manager, division director and executive, nearest to the place,
 * who does not hold it. Where nobody stands above, its holders hear it themselves, so that it is never told to nobody.
 *
 * <p>Source: the tiers of the ladder (P05), which an added step climbs in the same order.
 */
final class NextUpPolicy {

    private static final List<Role> UPWARDS =
            List.of(Role.TEAM_LEADER, Role.SITE_MANAGER, Role.DIVISION_DIRECTOR, Role.EXECUTIVE);

    private NextUpPolicy() {}

    /**
     * Whoever is told.
     *
     * @param holders who has the task
     * @param nearest who holds a role nearest to the place of the task; asked no further than needed
     */
    static Set<UUID> above(Set<UUID> holders, Function<Role, Set<UUID>> nearest) {
        for (Role role : UPWARDS) {
            Set<UUID> found = new LinkedHashSet<>(nearest.apply(role));
            found.removeAll(holders);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return holders;
    }
}
