package org.throughline.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/** Who may be asked to guide a group and who to clear its way, by role on the unit or above it; and who may then act. */
public final class DutyPolicy {

    /** May guide a group. */
    public static final List<Role> FACILITATES = List.of(Role.FACILITATOR, Role.IMPROVEMENT_ADVISER);

    /** May clear its way: they can free time and money. */
    public static final List<Role> SPONSORS = List.of(Role.SPONSOR, Role.DIVISION_DIRECTOR, Role.SITE_MANAGER);

    private DutyPolicy() {}

    /**
     * Whether somebody may do what a part in a cycle asks for: who has the part, and who holds its task.
     *
     * @param person who wants to
     * @param part who has the part, null when only a role has it
     * @param holdsTask whether the person is answering a task about the cycle right now
     */
    static boolean mayAct(UUID person, @Nullable UUID part, boolean holdsTask) {
        return holdsTask || person.equals(part);
    }
}
