package org.throughline.organisation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change a unit; its short code and its level stay.
 *
 * @param unitId which
 * @param name name as people say it
 * @param parentId unit above from now on, null for the group at the top
 * @param zone time zone of the place
 * @param locale language of the place
 */
public record ChangeUnit(UUID unitId, String name, @Nullable UUID parentId, ZoneId zone, Locale locale) {

    public ChangeUnit {
        if (name.isBlank() || name.length() > 120) {
            throw new UnitRefused("organisation.unit.name", name);
        }
    }
}
