package org.throughline.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.board.AppointMember;
import org.throughline.board.Boards;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.board.Constituency;
import org.throughline.board.CreateBoard;
import org.throughline.home.SetUpStep.What;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.UnitLevel;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class SetUpStepsTest {

    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    private SetUpSteps steps;

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private StatementCount statements;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics cast;

    @BeforeEach
    void aWorldWithoutABoard() {
        time.set("2026-10-01T09:00");
        cast = world.logistics();
    }

    @Test
    void aRoleHeldAboveCountsForEveryPlaceBelow() {
        assertThat(step(What.FACILITATORS)).isEqualTo(new SetUpStep(What.FACILITATORS, true, 2, List.of()));

        world.unit(code(), "Returns", UnitLevel.TEAM, cast.division().id());

        assertThat(step(What.FACILITATORS)).isEqualTo(new SetUpStep(What.FACILITATORS, false, 2, List.of("Returns")));
    }

    @Test
    void aRoleOfSomebodyWhoCannotSignInIsNotHeld() {
        PersonSummary late = world.person("late", "Late", PLACES.incrementAndGet() + 40_000, cast.site(), null);
        world.unit(code(), "Returns", UnitLevel.TEAM, cast.site().id());
        assertThat(step(What.TEAM_LEADERS).missing()).containsExactly("Returns");

        world.doAs(
                cast.sam(),
                () -> people.grant(new GrantRole(
                        late.id(), Role.TEAM_LEADER, cast.site().id(), LocalDate.of(2026, 10, 2), null, null)));

        assertThat(step(What.TEAM_LEADERS).missing()).containsExactly("Returns");
        time.set("2026-10-02T09:00");
        assertThat(step(What.TEAM_LEADERS).missing()).isEmpty();
    }

    @Test
    void aBoardThatCouldNeverDecideIsNamed() {
        assertThat(step(What.SEATS).done()).isFalse();
        BoardSummary board = board();
        seat(board, cast.erin(), Constituency.OPERATIONS);
        seat(board, cast.jonas(), Constituency.FINANCE);
        seat(board, cast.ines(), Constituency.HR);
        assertThat(step(What.SEATS).missing()).as("three are too few").containsExactly(board.name());

        seat(board, cast.hugo(), Constituency.OTHER);

        assertThat(step(What.SEATS)).isEqualTo(new SetUpStep(What.SEATS, true, 1, List.of()));
    }

    @Test
    void asManyStatementsForManyPlacesAsForFew() {
        board();
        int few = count();
        for (int n = 0; n < 15; n++) {
            world.unit(code(), "Team " + n, UnitLevel.TEAM, cast.site().id());
        }

        assertThat(count()).isEqualTo(few);
    }

    private int count() {
        step(What.UNITS);
        return world.as(cast.sam(), () -> statements.during(steps::all)).size();
    }

    private SetUpStep step(What what) {
        return world.as(cast.sam(), steps::all).stream()
                .filter(step -> step.what() == what)
                .findFirst()
                .orElseThrow();
    }

    private BoardSummary board() {
        return world.as(
                cast.sam(),
                () -> boards.create(new CreateBoard(
                        "IMPROVE", "Board " + UUID.randomUUID(), cast.group().id(), 14, 90, null)));
    }

    private void seat(BoardSummary board, PersonSummary person, Constituency constituency) {
        world.doAs(
                cast.sam(),
                () -> boards.appoint(new AppointMember(
                        board.id(), person.id(), constituency, true, null, LocalDate.of(2026, 1, 1))));
    }

    private static String code() {
        return "place-" + PLACES.incrementAndGet();
    }
}
