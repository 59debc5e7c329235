package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: what must I do now, what is late, what do I wait for. */
@ApplicationTest
class MyWorkTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private MyWork work;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private People directory;

    @Autowired
    private StatementCount statements;

    private Logistics people;

    @BeforeEach
    void aWednesday() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void groupsFollowTheDaysOfThePlace() {
        String late = due("2026-10-14T09:59");
        String now = due("2026-10-14T10:00");
        String tonight = due("2026-10-14T23:59");
        String tomorrow = due("2026-10-15T00:00");
        String sunday = due("2026-10-18T23:59");
        String monday = due("2026-10-19T00:00");
        String never = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        assertThat(rows(people.ben()))
                .extracting(WorkRow::taskId)
                .containsExactly(late, now, tonight, tomorrow, sunday, monday, never);
        assertThat(rows(people.ben()))
                .extracting(WorkRow::group)
                .containsExactly(
                        WorkGroup.LATE,
                        WorkGroup.LATE,
                        WorkGroup.TODAY,
                        WorkGroup.THIS_WEEK,
                        WorkGroup.THIS_WEEK,
                        WorkGroup.LATER,
                        WorkGroup.LATER);
    }

    @Test
    void midnightMovesTomorrowsWorkToToday() {
        due("2026-10-15T16:00");

        time.set("2026-10-14T23:59:59");
        assertThat(rows(people.ben())).extracting(WorkRow::group).containsExactly(WorkGroup.THIS_WEEK);

        time.set("2026-10-15T00:00:00");
        assertThat(rows(people.ben())).extracting(WorkRow::group).containsExactly(WorkGroup.TODAY);
    }

    @Test
    void theNumbersCountEverythingWhateverTheFilterLeaves() {
        due("2026-10-13T10:00");
        due("2026-10-14T16:00");
        due("2026-10-14T17:00");

        WorkPage page = page(people.ben(), new WorkFilter(WorkGroup.LATE, null, null, false), 0, 50);

        assertThat(page.rows()).hasSize(1);
        assertThat(page.found()).isEqualTo(1);
        assertThat(page.count(WorkGroup.TODAY)).isEqualTo(2);
        assertThat(page.now()).isEqualTo(3);
        assertThat(page.kinds()).containsExactly("TST");
        assertThat(page.places()).containsExactly(people.pickA().id());
    }

    @Test
    void withoutAnyWorkThereAreStillNumbers() {
        WorkPage page = page(people.uma(), WorkFilter.NONE, 0, 50);

        assertThat(page.rows()).isEmpty();
        assertThat(page.now()).isZero();
    }

    @Test
    void filtersKeepKindPlaceAndTeamWork() {
        due("2026-10-14T16:00");
        String forLeaders = models.start(InboxModels.ROUTED, people.outbound()).task();

        assertThat(found(new WorkFilter(null, "TST", null, false))).hasSize(2).contains(forLeaders);
        assertThat(found(new WorkFilter(null, null, people.outbound().id(), false)))
                .containsExactly(forLeaders);
        assertThat(found(new WorkFilter(null, null, null, true))).containsExactly(forLeaders);
        assertThat(found(new WorkFilter(null, "no-such-kind", null, false))).isEmpty();
        assertThat(found(new WorkFilter(null, null, UUID.randomUUID(), false))).isEmpty();
    }

    @Test
    void aPageHasItsPartOfTheRowsInAStableOrder() {
        for (int day = 1; day <= 5; day++) {
            due("2026-11-0%dT10:00".formatted(day));
        }
        List<String> all = rows(people.ben()).stream().map(WorkRow::taskId).toList();

        assertThat(page(people.ben(), WorkFilter.NONE, 2, 2).rows())
                .extracting(WorkRow::taskId)
                .containsExactlyElementsOf(all.subList(2, 4));
        assertThat(page(people.ben(), WorkFilter.NONE, 2, 2).found()).isEqualTo(5);
    }

    @Test
    void aRoleSeesItsTasksOnlyWhereItHoldsIt() {
        models.start(InboxModels.SINGLE, people.pickA()).task();

        assertThat(rows(people.carla())).hasSize(1);
        assertThat(rows(people.carla()).get(0).mine()).isFalse();
        assertThat(rows(people.ben())).isEmpty();
        assertThat(rows(people.dmitri())).isEmpty();
    }

    @Test
    void nobodySeesTheTaskOfCheckingTheirOwnWork() {
        PersonSummary second = world.person(
                "vera", "Vera", 1_000_000 + (int) (Math.random() * 1e6), people.group(), null, Role.VERIFIER);
        models.start(InboxModels.CHECKED, people.pickA())
                .person("ownerId", people.quinn().id())
                .task();

        assertThat(rows(people.quinn()))
                .filteredOn(row -> row.group() != WorkGroup.WAITING)
                .isEmpty();
        assertThat(rows(second)).hasSize(1);
    }

    @Test
    void aReminderMovesItAsideButNeverAPromise() {
        String task = due("2026-10-16T16:00");

        world.doAs(people.ben(), () -> inbox.remind(task, TimeMachine.at("2026-10-15T08:00")));
        assertThat(rows(people.ben()).get(0).group()).isEqualTo(WorkGroup.THIS_WEEK);
        assertThat(rows(people.ben()).get(0).dueAt()).isEqualTo(TimeMachine.at("2026-10-16T16:00"));

        time.set("2026-10-15T08:00");
        assertThat(rows(people.ben()).get(0).group()).isEqualTo(WorkGroup.TODAY);

        time.set("2026-10-16T16:00");
        assertThat(rows(people.ben()).get(0).group()).isEqualTo(WorkGroup.LATE);
    }

    @Test
    void aReminderIsMyOwn() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .due(TimeMachine.at("2026-10-14T18:00"))
                .task();
        PersonSummary other = secondLeader();

        world.doAs(people.carla(), () -> inbox.remind(task, TimeMachine.at("2026-10-14T17:00")));

        assertThat(rows(people.carla()).get(0).remindAt()).isNotNull();
        assertThat(rows(other).get(0).remindAt()).isNull();
    }

    @Test
    void whatOthersHaveToDoInMyCasesWaitsThere() {
        models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.carla().id())
                .person("raiserId", people.asha().id())
                .task();

        WorkPage page = page(people.asha(), WorkFilter.NONE, 0, 50);

        assertThat(page.count(WorkGroup.WAITING)).isEqualTo(1);
        assertThat(page.rows().get(0).holders()).containsExactly(people.carla().id());
        assertThat(page.holders()).containsEntry(people.carla().id(), "Carla Nowak");
        assertThat(rows(people.wes())).isEmpty();
    }

    @Test
    void whatIHandedOnWaitsForOthersUntilTheCaseEnds() {
        String task = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.wes().id())
                .task();
        world.doAs(people.wes(), () -> desk.complete(InboxAnswers.way(task, "LEFT")));

        assertThat(rows(people.wes())).singleElement().satisfies(row -> {
            assertThat(row.group()).isEqualTo(WorkGroup.WAITING);
            assertThat(row.title()).isEqualTo("Go left");
        });
        String next = rows(people.carla()).get(0).taskId();
        world.doAs(people.carla(), () -> desk.complete(InboxAnswers.summary(next, "We went left")));

        assertThat(rows(people.wes())).isEmpty();
    }

    @Test
    void aPageCostsTwoStatementsAndTwoTurnsHoweverManyRowsAndNames() {
        for (int day = 1; day <= 9; day++) {
            due("2026-11-0%dT10:00".formatted(day));
        }
        List<String> asked = world.as(people.ben(), () -> statements.during(() -> work.page(WorkFilter.NONE, 0, 50)));
        assertThat(asked).hasSize(2);

        for (int other = 0; other < 5; other++) {
            models.start(InboxModels.SINGLE, people.pickA())
                    .person("ownerId", people.carla().id())
                    .person("raiserId", people.ben().id())
                    .task();
        }
        List<String> withOthers =
                world.as(people.ben(), () -> statements.during(() -> work.page(WorkFilter.NONE, 0, 50)));
        assertThat(withOthers).hasSize(2);
        for (int again = 0; again < 7; again++) { // the driver prepares a statement after a while
            assertThat(world.as(people.ben(), () -> statements.turnsDuring(() -> work.page(WorkFilter.NONE, 0, 50))))
                    .isEqualTo(2);
        }
    }

    private String due(String london) {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .due(TimeMachine.at(london))
                .task();
    }

    private PersonSummary secondLeader() {
        world.asSystem(() -> directory.grant(new GrantRole(
                people.asha().id(), Role.TEAM_LEADER, people.pickA().id(), LocalDate.of(2020, 1, 1), null, null)));
        return people.asha();
    }

    private List<String> found(WorkFilter filter) {
        return page(people.ben(), filter, 0, 50).rows().stream()
                .map(WorkRow::taskId)
                .toList();
    }

    private List<WorkRow> rows(PersonSummary person) {
        return page(person, WorkFilter.NONE, 0, 50).rows();
    }

    private WorkPage page(PersonSummary person, WorkFilter filter, int offset, int limit) {
        return world.as(person, () -> work.page(filter, offset, limit));
    }
}
