package org.throughline.session;

import java.util.List;
import org.throughline.organisation.Role;

/** Who may be asked to guide a group and who to clear its way: people with one of these roles on the unit or above it. */
public final class DutyPolicy {

    /** May guide a group. */
    public static final List<Role> FACILITATES = List.of(Role.FACILITATOR, Role.IMPROVEMENT_ADVISER);

    /** May clear its way: they can free time and money. */
    public static final List<Role> SPONSORS = List.of(Role.SPONSOR, Role.DIVISION_DIRECTOR, Role.SITE_MANAGER);

    private DutyPolicy() {}
}
