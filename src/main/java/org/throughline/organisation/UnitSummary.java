package org.throughline.organisation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as screens and rules read it.
 *
 * @param id id of the unit
 * @param code short readable code, unique, lower case with dashes
 * @param name name as people say it
 * @param level height in the tree
 * @param parentId unit above, null for the group
 * @param zone time zone of the place
 * @param locale language of the place
 */
public record UnitSummary(
        UUID id,
        String code,
        String name,
        UnitLevel level,
        @Nullable UUID parentId,
        ZoneId zone,
        Locale locale) {}
