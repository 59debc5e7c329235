package org.throughline.organisation;

import java.util.List;
import java.util.UUID;

/**
 * Who holds a role for a unit.
 *
 * @param role role that was found; differs from the one asked for when a fallback had to step in
 * @param unitId unit on which it is granted: the unit asked for or the nearest one above
 * @param people active people who hold it there; never empty
 */
public record RoleHolder(Role role, UUID unitId, List<PersonSummary> people) {}
