package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.ImportPreview.Effect;
import org.throughline.organisation.ImportPreview.Problem;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class PeopleImportTest {

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
    void aWorld() {
        time.set("2026-10-01T09:00");
        meridian = world.logistics();
        jane = "jane." + meridian.pickA().code();
        omar = "omar." + meridian.pickA().code();
    }

    @Test
    void aPreviewSavesNothing() {
        ImportPreview preview = preview(table());

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.count(Effect.NEW)).isEqualTo(2);
        assertThat(people.byUserName(jane)).isEmpty();
    }

    @Test
    void peopleComeWithTheirPlacesManagersAndRoles() {
        carryOut(table());

        PersonSummary added = people.byUserName(jane).orElseThrow();
        assertThat(added.displayName()).isEqualTo("Jane Doe");
        assertThat(added.homeUnitId()).isEqualTo(meridian.pickA().id());
        assertThat(added.managerId())
                .isEqualTo(people.byUserName(omar).orElseThrow().id());
        assertThat(roles(jane)).containsExactlyInAnyOrder(Role.MEMBER, Role.VERIFIER);
    }

    @Test
    void theSameTableASecondTimeChangesNothing() {
        carryOut(table());

        assertThat(preview(table()).count(Effect.SAME)).isEqualTo(2);
        carryOut(table());
        assertThat(roles(jane)).hasSize(2);
    }

    @Test
    void whatDiffersIsTakenOver() {
        carryOut(table());
        String changed = table().replace("Jane Doe", "Jane Smith");

        assertThat(preview(changed).count(Effect.CHANGED)).isEqualTo(1);
        carryOut(changed);
        assertThat(people.byUserName(jane).orElseThrow().displayName()).isEqualTo("Jane Smith");
    }

    @Test
    void eachMistakeIsNamedWithItsLineAndColumn() {
        Logistics foreign = world.logistics();
        String table =
                """
                user_name,name,unit,manager,roles,email
                %1$s,=cmd|'/c calc'!A0,%2$s,,,
                BAD NAME,Somebody,%2$s,,,
                ok.%2$s,Somebody,%3$s,,,
                ok2.%2$s,Somebody,%2$s,nobody-at-all,KING,not-an-address
                %4$s,One,%2$s,,,
                %4$s,Two,%2$s,,,
                """.formatted(jane, meridian.pickA().code(), foreign.pickA().code(), omar);

        assertThat(preview(table).problems())
                .extracting(Problem::line, Problem::column, Problem::messageKey)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, "name", "organisation.import.formula"),
                        org.assertj.core.groups.Tuple.tuple(3, "user_name", "organisation.person.userName"),
                        org.assertj.core.groups.Tuple.tuple(4, "unit", "organisation.import.unit"),
                        org.assertj.core.groups.Tuple.tuple(5, "email", "organisation.import.email"),
                        org.assertj.core.groups.Tuple.tuple(5, "roles", "organisation.import.role"),
                        org.assertj.core.groups.Tuple.tuple(7, "user_name", "organisation.import.twice"));
    }

    @Test
    void aPlaceOfOthersLooksLikeOneThatIsNotThere() {
        Logistics foreign = world.logistics();
        String to = "user_name,name,unit\n" + jane + ",Jane Doe,";

        assertThat(preview(to + foreign.pickA().code()).problems())
                .extracting(Problem::messageKey)
                .isEqualTo(preview(to + "nowhere").problems().stream()
                        .map(Problem::messageKey)
                        .toList());
    }

    @Test
    void oneMistakeKeepsEverythingOut() {
        String table = table() + "x." + meridian.pickA().code() + ",Somebody,nowhere,,\n";

        assertThatThrownBy(() -> carryOut(table)).isInstanceOf(PersonRefused.class);
        assertThat(people.byUserName(jane)).isEmpty();
    }

    @Test
    void headingsThatAreMissingOrUnknownAreNamed() {
        assertThat(preview("user_name,title\nx,y").problems())
                .extracting(Problem::messageKey)
                .contains("organisation.import.columnUnknown", "organisation.import.columnMissing");
    }

    @Test
    void whatIsSavedCanBeHandedInAgain() {
        carryOut(table());
        String exported =
                world.as(meridian.sam(), () -> imports.export(meridian.pickA().id()));

        ImportPreview again = preview(exported);

        assertThat(again.problems()).isEmpty();
        assertThat(again.count(Effect.SAME)).isEqualTo(again.rows().size());
    }

    @Test
    void theTemplateIsATableWithoutMistakes() {
        assertThat(preview(world.as(meridian.sam(), imports::template)).problems())
                .isEmpty();
    }

    private String table() {
        return """
                user_name,name,unit,manager,roles
                %s,Jane Doe,%s,%s,MEMBER|VERIFIER@%s
                %s,Omar Said,%s,,TEAM_LEADER
                """.formatted(jane, code(), omar, meridian.site().code(), omar, code());
    }

    private String code() {
        return meridian.pickA().code();
    }

    private List<Role> roles(String userName) {
        PersonSummary person = people.byUserName(userName).orElseThrow();
        world.doAs(meridian.sam(), () -> accounts.setPassword(person.id(), "a long sentence"));
        return people.rolesOf(person.id()).stream().map(RoleGrantSummary::role).toList();
    }

    @Autowired
    private Accounts accounts;

    private ImportPreview preview(String table) {
        return world.as(meridian.sam(), () -> imports.preview(table.getBytes(StandardCharsets.UTF_8)));
    }

    private void carryOut(String table) {
        world.doAs(meridian.sam(), () -> imports.carryOut(table.getBytes(StandardCharsets.UTF_8)));
    }
}
