package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.Erasures;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Invariant: no open task is ever with somebody who cannot sign in. */
@ApplicationTest
class ReachTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Erasures erasures;

    @Autowired
    private People directory;

    @Autowired
    private Reach reach;

    @Autowired
    private InboxCare care;

    @Autowired
    private WorkItemStore items;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private MeterRegistry meters;

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
    void disablingGivesTasksBackInTheSameTransaction() {
        String owned = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        world.doAs(people.sam(), () -> accounts.disable(people.ben().id()));

        assertThat(items.find(owned).orElseThrow().assigneeId()).isNull();
        assertThat(engineTasks.createTaskQuery().taskId(owned).singleResult().getAssignee())
                .isNull();
        assertThat(mine(owned)).isEmpty();
    }

    @Test
    void erasingSomebodyDoesSoToo() {
        String owned = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        world.doAs(people.sam(), () -> erasures.erase(people.ben().id()));

        assertThat(items.find(owned).orElseThrow().assigneeId()).isNull();
        assertThat(mine(owned)).isEmpty();
    }

    @Test
    void theOnlyHolderOfARoleLeavesAndSomebodyStepsInAtOnce() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();
        assertThat(items.find(task).orElseThrow().candidates())
                .containsExactly(new RoleAt(Role.TEAM_LEADER, people.pickA().id()));

        world.doAs(people.sam(), () -> accounts.disable(people.carla().id()));

        WorkItem after = items.find(task).orElseThrow();
        assertThat(after.candidates())
                .containsExactly(new RoleAt(Role.SPONSOR, people.division().id()));
        assertThat(after.holding()).isEqualTo(Holding.STEPPED_IN);
        assertThat(mine(task)).isEmpty();
    }

    @Test
    void aTaskThatGotLostAllTheSameIsFoundAndMended() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        jdbc.sql("update throughline.person set status = 'LEFT' where id = ?") // behind the use case's back
                .param(people.ben().id())
                .update();

        assertThat(mine(task))
                .singleElement()
                .satisfies(lost -> assertThat(lost.holder()).isEqualTo("Ben Cole"));
        assertThat(meters.get("throughline.tasks.unreached").gauge().value()).isGreaterThanOrEqualTo(1);
        assertThat(world.as(people.sam(), care::mend)).isPositive();
        assertThat(mine(task)).isEmpty();
    }

    @Test
    void aRoleThatNobodyMayTakeIsFound() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();
        world.doAs(
                people.sam(),
                () -> directory.rolesOf(people.carla().id()).forEach(grant -> directory.endGrant(grant.id())));
        assertThat(mine(task)).singleElement().satisfies(lost -> {
            assertThat(lost.holder()).isNull();
            assertThat(lost.candidates())
                    .containsExactly(new RoleAt(Role.TEAM_LEADER, people.pickA().id()));
        });
        world.doAs(
                people.sam(),
                () -> directory.grant(new GrantRole(
                        people.wes().id(),
                        Role.TEAM_LEADER,
                        people.pickA().id(),
                        LocalDate.of(2026, 10, 1),
                        null,
                        null)));
        assertThat(mine(task)).isEmpty();
    }

    private List<UnreachedTask> mine(String task) {
        return world.as(people.sam(), reach::look).tasks().stream()
                .filter(found -> found.taskId().equals(task))
                .toList();
    }
}
