package org.throughline.organisation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new unit.
 *
 * @param code short readable code, unique: lower case letters, digits and dashes
 * @param name name as people say it
 * @param level height in the tree
 * @param parentId unit above, null only for the group
 * @param zone time zone of the place
 * @param locale language of the place
 */
public record AddUnit(
        String code, String name, UnitLevel level, @Nullable UUID parentId, ZoneId zone, Locale locale) {
    public AddUnit {
        if (!code.matches("[a-z0-9-]{1,40}")) {
            throw new UnitRefused("organisation.unit.code", code);
        }
        if (name.isBlank() || name.length() > 120) {
            throw new UnitRefused("organisation.unit.name", name);
        }
    }
}
