package org.throughline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Units;

/** Which day it is where an action is done. */
@Component
class PlaceDays {

    private final Units units;
    private final Clock clock;

    PlaceDays(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    LocalDate today(UUID unitId) {
        return LocalDate.now(clock.withZone(units.unit(unitId).zone()));
    }
}
