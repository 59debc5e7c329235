package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A role begins and ends with the day of its place, wherever the server stands. */
@ApplicationTest
class GrantsInForceTest {

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Directory directory;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics cast;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        cast = world.logistics();
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2026-10-04T12:00, true", // in London still the 4th, there an hour of the 5th
        "Pacific/Auckland, 2026-10-04T11:59, false",
        "Pacific/Auckland, 2026-10-05T11:59, true",
        "Pacific/Auckland, 2026-10-05T12:00, false",
        "America/Los_Angeles, 2026-10-05T07:59, false", // in London already the 5th
        "America/Los_Angeles, 2026-10-05T08:00, true",
        "America/Los_Angeles, 2026-10-06T07:59, true",
        "America/Los_Angeles, 2026-10-06T08:00, false",
    })
    void aRoleOfOneDayIsHeldOnThatDayOfThePlace(ZoneId zone, String london, boolean held) {
        UnitSummary there = world.asSystem(() -> units.add(new AddUnit(
                "far-" + cast.pickA().code(),
                "Far away",
                UnitLevel.TEAM,
                cast.site().id(),
                zone,
                Locale.UK)));
        LocalDate day = LocalDate.of(2026, 10, 5);
        give(there, day, day);

        time.set(london);

        assertThat(people.rolesOf(cast.wes().id()).stream()
                        .anyMatch(role -> role.unitId().equals(there.id())))
                .isEqualTo(held);
        assertThat(people.held(List.of(Role.COACH)).contains(new RolePlace(Role.COACH, there.id())))
                .isEqualTo(held);
        assertThat(people.holders(Role.COACH, there.id()).isPresent()).isEqualTo(held);
        assertThat(people.eligible(List.of(Role.COACH), there.id()).isEmpty()).isNotEqualTo(held);
        assertThat(shown()).isEqualTo(held);
    }

    private boolean shown() {
        return world.as(cast.sam(), () -> directory.people(cast.site().id(), 0, 50)).stream()
                .filter(person -> person.id().equals(cast.wes().id()))
                .flatMap(person -> person.roles().stream())
                .anyMatch(role -> role.role() == Role.COACH);
    }

    private void give(UnitSummary unit, LocalDate from, @Nullable LocalDate to) {
        world.doAs(
                cast.sam(), () -> people.grant(new GrantRole(cast.wes().id(), Role.COACH, unit.id(), from, to, null)));
    }
}
