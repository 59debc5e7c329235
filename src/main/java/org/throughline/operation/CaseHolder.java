package org.throughline.operation;

import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * Who has an open task of a case: a person, or a role where it is held.
 *
 * @param person name of the person, null when a role has it
 * @param role the role, null when a person has it
 * @param unitName where the role is held; empty for a person
 */
public record CaseHolder(@Nullable String person, @Nullable Role role, String unitName) {}
