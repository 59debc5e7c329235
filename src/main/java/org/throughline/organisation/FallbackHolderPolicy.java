package org.throughline.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who steps in when nobody holds the role that a task asks for.
 *
 * <p>The unit's team leader, then the sponsor, then the process admin, so that no task is ever without a reachable holder
 * (rule 1 for all processes).
 */
final class FallbackHolderPolicy {

    private static final List<Role> STEPPING_IN = List.of(Role.TEAM_LEADER, Role.SPONSOR, Role.PROCESS_ADMIN);

    private FallbackHolderPolicy() {}

    /** The roles to try, the asked ones first. */
    static List<Role> inOrder(Role... asked) {
        Set<Role> order = new LinkedHashSet<>();
        order.addAll(List.of(asked));
        order.addAll(STEPPING_IN);
        return List.copyOf(order);
    }

    /**
     * Where each asked role is held, or, when nobody holds any of them, the one that steps in.
     *
     * @param asked roles that may do it
     * @param upwards the unit and everything above it, nearest first
     * @param holdings who holds the roles and those that may step in, on these units
     * @param except person who must not do it; does not count as a holder
     */
    static List<RoleHolder> nearest(
            List<Role> asked, List<UUID> upwards, List<Holding> holdings, @Nullable UUID except) {
        List<RoleHolder> found = asked.stream()
                .distinct()
                .map(role -> nearest(role, upwards, holdings, except))
                .flatMap(Optional::stream)
                .toList();
        return !found.isEmpty()
                ? found
                : STEPPING_IN.stream()
                        .map(role -> nearest(role, upwards, holdings, except))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .toList();
    }

    /** Where one role is held: on the nearest unit that has a holder besides the one who must not do it. */
    static Optional<RoleHolder> nearest(Role role, List<UUID> upwards, List<Holding> holdings, @Nullable UUID except) {
        for (UUID unit : upwards) {
            List<PersonSummary> people = holdings.stream()
                    .filter(holding ->
                            holding.role() == role && holding.unitId().equals(unit))
                    .map(holding -> holding.person().summary())
                    .filter(person -> !person.id().equals(except))
                    .toList();
            if (!people.isEmpty()) {
                return Optional.of(new RoleHolder(role, unit, people));
            }
        }
        return Optional.empty();
    }
}
