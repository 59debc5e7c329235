package org.throughline.action;

import java.util.Collection;
import java.util.UUID;

/** Who may open an action: everybody who may see actions of its place, and everybody who has or had a part in it. */
final class ActionVisibilityPolicy {

    private ActionVisibilityPolicy() {}

    /**
     * Whether the person may open it.
     *
     * @param seesPlace whether the person may see actions of the place
     * @param person who asks
     * @param parts everybody who owns, answers for, judges or sponsors it, or was asked to own it
     */
    static boolean mayOpen(boolean seesPlace, UUID person, Collection<UUID> parts) {
        return seesPlace || parts.contains(person);
    }
}
