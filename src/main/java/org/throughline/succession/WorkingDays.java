package org.throughline.succession;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;

/** Which days are working days at a place, by its calendar. */
@Component
class WorkingDays {

    private static final int LONGEST_PAUSE = 60;

    private final BusinessTime time;
    private final Units units;

    WorkingDays(BusinessTime time, Units units) {
        this.time = time;
        this.units = units;
    }

    boolean isOne(UUID unitId, LocalDate day) {
        ZoneId zone = units.unit(unitId).zone();
        return !time.between(
                        unitId,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .isZero();
    }

    /** The day itself, or the last working day before it; the day itself when nobody has worked for two months. */
    LocalDate lastUntil(UUID unitId, LocalDate day) {
        LocalDate found = day;
        for (int back = 0; back < LONGEST_PAUSE; back++, found = found.minusDays(1)) {
            if (isOne(unitId, found)) {
                return found;
            }
        }
        return day;
    }
}
