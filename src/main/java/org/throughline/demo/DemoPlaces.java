package org.throughline.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.organisation.AddUnit;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;

/** The places of Meridian: logistics, works and a hospital. */
@Component
@Profile("demo")
class DemoPlaces {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Units units;
    private final BusinessTime time;

    DemoPlaces(Units units, BusinessTime time) {
        this.units = units;
        this.time = time;
    }

    boolean exist() {
        return units.byCode("meridian").isPresent();
    }

    UUID id(String code) {
        return units.byCode(code)
                .orElseThrow(() -> new IllegalStateException("The demo world has no place " + code))
                .id();
    }

    void make() {
        UUID meridian = add("meridian", "Meridian", UnitLevel.GROUP, null);
        time.setCalendar(
                meridian,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));

        UUID logistics = add("logistics", "Logistics", UnitLevel.DIVISION, meridian);
        UUID northgate = add("northgate", "Northgate DC", UnitLevel.SITE, logistics);
        add("pick-a", "Pick A", UnitLevel.TEAM, northgate);
        add("pick-b", "Pick B", UnitLevel.TEAM, northgate);
        add("outbound-dock", "Outbound Dock", UnitLevel.TEAM, northgate);
        UUID southmoor = add("southmoor", "Southmoor DC", UnitLevel.SITE, logistics);
        add("pick-c", "Pick C", UnitLevel.TEAM, southmoor);

        UUID works = add("works", "Works", UnitLevel.DIVISION, meridian);
        UUID harrow = add("harrow", "Harrow Plant", UnitLevel.SITE, works);
        add("maintenance-m1", "Maintenance M1", UnitLevel.TEAM, harrow);
        add("operations-o1", "Operations O1", UnitLevel.TEAM, harrow);
        add("operations-o2", "Operations O2", UnitLevel.TEAM, harrow);

        UUID hospital = add("hospital", "Hospital", UnitLevel.DIVISION, meridian);
        UUID stBrigids = add("st-brigids", "St Brigid's", UnitLevel.SITE, hospital);
        add("ward-7", "Ward 7", UnitLevel.TEAM, stBrigids);
        add("ward-9", "Ward 9", UnitLevel.TEAM, stBrigids);
        add("pharmacy", "Pharmacy", UnitLevel.TEAM, stBrigids);
    }

    private UUID add(String code, String name, UnitLevel level, @Nullable UUID parentId) {
        return units.add(new AddUnit(code, name, level, parentId, LONDON, Locale.UK))
                .id();
    }
}
