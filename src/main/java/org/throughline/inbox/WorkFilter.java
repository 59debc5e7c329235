package org.throughline.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of My work to show.
 *
 * @param group only this group
 * @param kind only items about things of this kind, named by how their references begin, such as {@code ACT}
 * @param place only items of this unit
 * @param forTeam only items that a role has and nobody has taken
 */
public record WorkFilter(
        @Nullable WorkGroup group,
        @Nullable String kind,
        @Nullable UUID place,
        boolean forTeam) {

    /** Everything. */
    public static final WorkFilter NONE = new WorkFilter(null, null, null, false);

    /** Whether it leaves anything out. */
    public boolean isSet() {
        return !equals(NONE);
    }
}
