package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.base.access.NotAllowed;
import org.throughline.notice.Notices;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: take, give back, pass on, be reminded; and tasks that follow people who come and go. */
@ApplicationTest
class InboxTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private InboxCare care;

    @Autowired
    private WorkItemStore items;

    @Autowired
    private People directory;

    @Autowired
    private Notices notices;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private JdbcClient jdbc;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void whoTakesATaskHasItAloneAndMayGiveItBack() {
        String task = forLeaders();
        PersonSummary second = secondLeader();

        world.doAs(people.carla(), () -> inbox.take(task));
        assertThat(item(task).assigneeId()).isEqualTo(people.carla().id());
        assertThat(item(task).holding()).isEqualTo(Holding.TAKEN);
        assertThatThrownBy(() -> world.doAs(second, () -> inbox.take(task)))
                .isInstanceOfSatisfying(
                        TaskWithSomebodyElse.class,
                        taken -> assertThat(taken.who()).isEqualTo("Carla Nowak"));

        world.doAs(people.carla(), () -> inbox.giveBack(task));
        assertThat(item(task).assigneeId()).isNull();
        assertThat(item(task).holding()).isEqualTo(Holding.ROLE);
        world.doAs(second, () -> inbox.take(task));
        assertThat(engineAssignee(task)).isEqualTo(second.id().toString());
    }

    @Test
    void whatTheProcessGaveByNameCannotGoBack() {
        String task = owned();

        assertThatThrownBy(() -> world.doAs(people.ben(), () -> inbox.giveBack(task)))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void aManagerOfThePlacePassesATaskOnAndTheReceiverIsTold() {
        String task = owned();

        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        assertThat(item(task).assigneeId()).isEqualTo(people.wes().id());
        assertThat(item(task).holding()).isEqualTo(Holding.PASSED);
        assertThat(item(task).passedBy()).isEqualTo(people.dmitri().id());
        assertThat(engineAssignee(task)).isEqualTo(people.wes().id().toString());
        assertThat(world.as(people.wes(), () -> notices.mine(TimeMachine.at("2026-10-14T00:00"))))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("who", people.dmitri().id().toString()));
    }

    @Test
    void whoMayPassNothingHerePassesNothing() {
        String task = owned();

        assertThatThrownBy(() -> world.doAs(
                        people.wes(), () -> inbox.pass(task, people.carla().id())))
                .isInstanceOf(NotAllowed.class);
        Logistics elsewhere = world.logistics();
        assertThatThrownBy(() -> world.doAs(
                        elsewhere.dmitri(),
                        () -> inbox.pass(task, people.carla().id())))
                .isInstanceOf(TaskUnknown.class);
        assertThat(item(task).assigneeId()).isEqualTo(people.ben().id());
    }

    @Test
    void nobodyIsPassedTheCheckingOfTheirOwnWork() {
        String task = models.start(InboxModels.CHECKED, people.pickA())
                .person("ownerId", people.ben().id())
                .person("verifierId", people.quinn().id())
                .task();

        assertThatThrownBy(() -> world.doAs(
                        people.dmitri(), () -> inbox.pass(task, people.ben().id())))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("inbox.refused.ownWork"));
        assertThat(world.as(people.dmitri(), () -> inbox.receivers(task)))
                .doesNotContainKeys(people.ben().id(), people.quinn().id())
                .containsKey(people.wes().id());
    }

    @Test
    void aTaskIsPassedOnlyToSomebodyWhoCanWork() {
        String task = owned();

        assertThatThrownBy(() -> world.doAs(people.dmitri(), () -> inbox.pass(task, UUID.randomUUID())))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void aReminderAfterTheDueMomentIsRefused() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .due(TimeMachine.at("2026-10-14T16:00"))
                .task();

        assertThatThrownBy(() -> world.doAs(people.ben(), () -> inbox.remind(task, TimeMachine.at("2026-10-14T16:00"))))
                .isInstanceOf(TaskRefused.class);
        world.doAs(people.ben(), () -> inbox.remind(task, TimeMachine.at("2026-10-14T15:00")));
        assertThat(world.as(people.ben(), () -> desk.open(task, Locale.UK)).remindAt())
                .isEqualTo(TimeMachine.at("2026-10-14T15:00"));
        assertThat(item(task).dueAt()).isEqualTo(TimeMachine.at("2026-10-14T16:00"));
    }

    @Test
    void aRolesTaskFollowsTheRoleToWhoeverHoldsItNow() {
        String task = models.start(InboxModels.CHECKED, people.pickA()).task();
        world.asSystem(() -> directory.grant(new GrantRole(
                people.asha().id(), Role.VERIFIER, people.site().id(), LocalDate.of(2020, 1, 1), null, null)));

        care.followPeople();

        assertThat(item(task).candidates())
                .containsExactly(new RoleAt(Role.VERIFIER, people.site().id()));
        assertThat(care.followPeople()).isZero();
    }

    @Test
    void theTaskOfSomebodyWhoLeftGoesBackToItsRole() {
        PersonSummary leaver = world.person("leaver", "Lee Aver", unique(), people.pickA(), null, Role.MEMBER);
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", leaver.id())
                .task();
        jdbc.sql("update throughline.person set status = 'LEFT' where id = ?")
                .param(leaver.id())
                .update();

        care.followPeople();

        assertThat(item(task).assigneeId()).isNull();
        assertThat(item(task).holding()).isEqualTo(Holding.ROLE);
        assertThat(engineAssignee(task)).isNull();
    }

    @Test
    void anAnswerOfTheFormIsNeededEvenFromWhoeverWasPassedTheTask() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        world.doAs(people.wes(), () -> desk.complete(InboxAnswers.send(task, Map.of("summary", "Done for Ben"))));

        assertThat(item(task).endedBy()).isEqualTo(people.wes().id());
    }

    private PersonSummary secondLeader() {
        world.asSystem(() -> directory.grant(new GrantRole(
                people.asha().id(), Role.TEAM_LEADER, people.pickA().id(), LocalDate.of(2020, 1, 1), null, null)));
        return people.asha();
    }

    private static int unique() {
        return (int) (System.nanoTime() % 1_000_000_000);
    }

    private String forLeaders() {
        return models.start(InboxModels.SINGLE, people.pickA()).task();
    }

    private String owned() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }

    private WorkItem item(String task) {
        return items.find(task).orElseThrow();
    }

    private String engineAssignee(String task) {
        return engineTasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
