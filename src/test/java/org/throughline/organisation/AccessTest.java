package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotSignedIn;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class AccessTest {

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics meridian;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        meridian = world.logistics();
    }

    @Test
    void aRoleCountsForItsUnitAndEverythingBelow() {
        assertThat(world.as(
                        meridian.dmitri(),
                        () -> access.may(
                                Permission.ANSWER_BARRIERS, meridian.pickA().id())))
                .isTrue();
        assertThat(world.as(
                        meridian.carla(),
                        () -> access.may(
                                Permission.ANSWER_BARRIERS, meridian.site().id())))
                .isFalse();
    }

    @Test
    void aRoleOfAnotherSiteCountsForNothingHere() {
        Logistics elsewhere = world.logistics();

        assertThatThrownBy(() -> world.doAs(
                        elsewhere.dmitri(),
                        () -> access.check(
                                Permission.SEE_BARRIERS, meridian.pickA().id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aUseCaseRefusesWhoeverIsNotSignedIn() {
        assertThatThrownBy(() -> units.add(new AddUnit(
                        "x",
                        "X",
                        UnitLevel.TEAM,
                        meridian.site().id(),
                        meridian.site().zone(),
                        Locale.UK)))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    void aUseCaseRefusesWhoeverLacksThePermission() {
        assertThatThrownBy(() -> world.doAs(
                        meridian.carla(), () -> units.rename(meridian.pickA().id(), "Mine")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRoleCountsOnItsLastDayAndNotOnTheNext() {
        world.asSystem(() -> people.grant(new GrantRole(
                meridian.wes().id(),
                Role.TEAM_LEADER,
                meridian.pickA().id(),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 5),
                "Covers for Carla")));

        time.set("2026-10-05T16:00");
        assertThat(leadersOfPickA()).contains(meridian.wes().id());
        time.set("2026-10-06T09:00");
        assertThat(leadersOfPickA()).doesNotContain(meridian.wes().id());
    }

    @Test
    void whenNobodyHoldsTheRoleTheTeamLeaderStepsIn() {
        RoleHolder holder =
                people.holdersOrFallback(Role.COACH, meridian.pickA().id());

        assertThat(holder.role()).isEqualTo(Role.TEAM_LEADER);
        assertThat(holder.people())
                .extracting(PersonSummary::id)
                .containsExactly(meridian.carla().id());
    }

    private java.util.List<java.util.UUID> leadersOfPickA() {
        return people.holders(Role.TEAM_LEADER, meridian.pickA().id()).orElseThrow().people().stream()
                .map(PersonSummary::id)
                .toList();
    }
}
