package org.throughline.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which other team a group makes a compact with.
 *
 * <p>Those who receive the work come first, then those who supply it, then those whom it affects: the first of them whose home is
 * outside the unit of the cycle. People of the own unit need no compact.
 */
final class CounterpartPolicy {

    private static final List<PerspectiveFunction> ORDER =
            List.of(PerspectiveFunction.RECEIVES, PerspectiveFunction.SUPPLIES, PerspectiveFunction.AFFECTED);

    private CounterpartPolicy() {}

    /** The unit of the other team, if people of one are asked. */
    static Optional<UUID> otherTeam(List<Asked> asked, Set<UUID> ownUnits) {
        return asked.stream()
                .filter(one -> ORDER.contains(one.perspective()) && !ownUnits.contains(one.homeUnitId()))
                .min(Comparator.comparing(one -> ORDER.indexOf(one.perspective())))
                .map(Asked::homeUnitId);
    }

    /**
     * Somebody who is asked.
     *
     * @param perspective how they touch the work
     * @param homeUnitId where they belong
     */
    record Asked(PerspectiveFunction perspective, UUID homeUnitId) {}
}
