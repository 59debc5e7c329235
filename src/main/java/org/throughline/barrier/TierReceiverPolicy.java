package org.throughline.barrier;

import java.util.List;
import java.util.UUID;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RoleHolder;

/**
 * Who answers at a tier: whoever holds its role on the nearest unit.
 *
 * <p>Nobody should answer their own barrier. When somebody else holds the role in the same place, that person is asked. When
 * the raiser is the only one (a team leader raising for the own team), the tier stays, so that the promised instants stay, and
 * everybody can read that the raiser holds it.
 */
final class TierReceiverPolicy {

    private TierReceiverPolicy() {}

    /**
     * Chooses among the holders.
     *
     * @param holders who holds the tier's role on the nearest unit; never empty
     * @param raiserId who raised the barrier
     */
    static TierReceiver choose(RoleHolder holders, UUID raiserId) {
        List<UUID> others = holders.people().stream()
                .map(PersonSummary::id)
                .filter(person -> !person.equals(raiserId))
                .toList();
        if (others.isEmpty()) {
            return new TierReceiver(holders.role(), raiserId, true);
        }
        return new TierReceiver(holders.role(), others.size() == 1 ? others.get(0) : null, false);
    }
}
