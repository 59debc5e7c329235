package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.ImportPreview.Effect;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Who reports to whom, when only some of them are here already. */
@ApplicationTest
class PeopleImportManagersTest {

    @Autowired
    private PeopleImport imports;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics meridian;
    private String jane;
    private String omar;

    @BeforeEach
    void aWorldWithJane() {
        time.set("2026-10-01T09:00");
        meridian = world.logistics();
        jane = "jane." + meridian.pickA().code();
        omar = "omar." + meridian.pickA().code();
        carryOut(line(jane, ""));
    }

    @Test
    void aManagerWhoComesWithTheTableIsAChangeForWhoeverIsHere() {
        String table = line(jane, omar) + line(omar, meridian.dmitri().userName());

        assertThat(effects(table)).containsExactly(Effect.CHANGED, Effect.NEW);
        carryOut(table);
        assertThat(manager(jane).userName()).isEqualTo(omar);
        assertThat(manager(omar)).isEqualTo(meridian.dmitri());
        assertThat(effects(table)).containsOnly(Effect.SAME);
    }

    @Test
    void aLineThatNamesNoManagerLeavesTheOneUntilNow() {
        carryOut(line(jane, meridian.dmitri().userName()));

        assertThat(effects(line(jane, ""))).containsExactly(Effect.SAME);
        carryOut(line(jane, ""));
        assertThat(manager(jane)).isEqualTo(meridian.dmitri());
    }

    private PersonSummary manager(String userName) {
        UUID manager = people.byUserName(userName).orElseThrow().managerId();
        return people.person(Objects.requireNonNull(manager));
    }

    private String line(String userName, String manager) {
        return "%s,Somebody,%s,%s\n".formatted(userName, meridian.pickA().code(), manager);
    }

    private List<Effect> effects(String lines) {
        ImportPreview preview = world.as(meridian.sam(), () -> imports.preview(table(lines)));
        assertThat(preview.problems()).isEmpty();
        return preview.rows().stream().map(ImportPreview.Row::effect).toList();
    }

    private void carryOut(String lines) {
        world.doAs(meridian.sam(), () -> imports.carryOut(table(lines)));
    }

    private static byte[] table(String lines) {
        return ("user_name,name,unit,manager\n" + lines).getBytes(StandardCharsets.UTF_8);
    }
}
