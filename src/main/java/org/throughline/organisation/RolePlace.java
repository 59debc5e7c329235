package org.throughline.organisation;

import java.util.UUID;

/** A role that somebody holds on a unit. */
public record RolePlace(Role role, UUID unitId) {}
