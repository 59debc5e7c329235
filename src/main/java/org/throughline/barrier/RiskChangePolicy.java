package org.throughline.barrier;

import java.util.ArrayList;
import java.util.List;
import org.throughline.base.Severity;

/**
 * What a changed severity does to promised instants.
 *
 * <p>They are counted again from now, and never later than promised. Only a person with a role in the place may let them be
 * later, and has to say why; a raiser who calms down does not take time from a promise that others rely on.
 */
final class RiskChangePolicy {

    private RiskChangePolicy() {}

    /** Whether this change may let instants be later: it is less bad now, and a person with a role in the place says why. */
    static boolean mayBeLater(Severity before, Severity after, boolean holdsRole) {
        return holdsRole && after.compareTo(before) > 0;
    }

    /**
     * The instants that count from now on.
     *
     * @param promised rungs from the current tier upwards
     * @param recounted the same tiers, counted from now with the new severity
     * @param mayBeLater whether a person with a role said why
     */
    static List<Rung> change(List<Rung> promised, List<Rung> recounted, boolean mayBeLater) {
        if (promised.size() != recounted.size()) {
            throw new IllegalArgumentException("The same tiers, please: " + promised + " and " + recounted);
        }
        List<Rung> changed = new ArrayList<>();
        for (int index = 0; index < promised.size(); index++) {
            Rung before = promised.get(index);
            Rung after = recounted.get(index);
            boolean keep = !mayBeLater && before.dueAt().isBefore(after.dueAt());
            changed.add(keep ? after.at(before.dueAt()) : after);
        }
        return List.copyOf(changed);
    }
}
