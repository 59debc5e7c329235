package org.throughline.organisation;

import java.util.UUID;

/** One person who holds one role on one unit. */
record Holding(Role role, UUID unitId, Person person) {}
