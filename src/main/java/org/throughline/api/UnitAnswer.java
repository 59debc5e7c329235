package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;

/**
 * A unit as a program reads it.
 *
 * @param zone name of the time zone of the place
 */
@Schema(name = "Unit")
record UnitAnswer(
        UUID id,
        String code,
        String name,
        UnitLevel level,
        @Nullable UUID parentId,
        String zone) {

    static UnitAnswer of(UnitSummary unit) {
        return new UnitAnswer(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.level(),
                unit.parentId(),
                unit.zone().getId());
    }
}
