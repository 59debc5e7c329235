package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.ImportPreview.Effect;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A role that comes from a table begins, and one that is there ends, by the days of its own place. */
@ApplicationTest
class PeopleImportDaysTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 10, 5);

    @Autowired
    private PeopleImport imports;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private RoleGrantRepository grants;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics meridian;
    private UnitSummary west;

    /** Still the fifth in the evening where it plays. */
    @BeforeEach
    void aPlaceInTheWest() {
        time.set("2026-10-06T03:00");
        meridian = world.logistics();
        west = world.asSystem(() -> units.add(new AddUnit(
                "west-" + meridian.pickA().code(),
                "West",
                UnitLevel.TEAM,
                meridian.site().id(),
                ZoneId.of("America/Los_Angeles"),
                Locale.US)));
    }

    @Test
    void aRoleBeginsTodayWhereItCounts() {
        preview(Effect.NEW);
        world.doAs(meridian.sam(), () -> imports.carryOut(table()));

        assertThat(days())
                .containsExactlyInAnyOrder(
                        west.code() + " " + FIFTH, meridian.pickA().code() + " " + FIFTH.plusDays(1));
    }

    @Test
    void aRoleThatEndsTodayWhereItCountsIsStillHeld() {
        PersonSummary jane = world.asSystem(
                () -> people.add(new AddPerson("jane." + west.code(), "Jane Doe", null, null, west.id(), null)));
        give(jane, west, FIFTH);
        give(jane, meridian.pickA(), null);

        preview(Effect.SAME);
    }

    @Test
    void aRoleThatEndedYesterdayWhereItCountsIsHeldNoMore() {
        PersonSummary jane = world.asSystem(
                () -> people.add(new AddPerson("jane." + west.code(), "Jane Doe", null, null, west.id(), null)));
        give(jane, west, null);
        give(jane, meridian.pickA(), FIFTH);

        preview(Effect.CHANGED);
    }

    private void give(PersonSummary person, UnitSummary unit, @Nullable LocalDate lastDay) {
        world.asSystem(() -> people.grant(
                new GrantRole(person.id(), Role.MEMBER, unit.id(), LocalDate.of(2026, 10, 1), lastDay, null)));
    }

    private void preview(Effect effect) {
        ImportPreview preview = world.as(meridian.sam(), () -> imports.preview(table()));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows()).extracting(ImportPreview.Row::effect).containsExactly(effect);
    }

    private List<String> days() {
        PersonSummary jane = people.byUserName("jane." + west.code()).orElseThrow();
        return grants.findByPersonId(jane.id()).stream()
                .map(RoleGrant::summary)
                .map(grant -> units.unit(grant.unitId()).code() + " " + grant.validFrom())
                .toList();
    }

    private byte[] table() {
        return "user_name,name,unit,roles\njane.%1$s,Jane Doe,%1$s,MEMBER|MEMBER@%2$s\n"
                .formatted(west.code(), meridian.pickA().code())
                .getBytes(StandardCharsets.UTF_8);
    }
}
