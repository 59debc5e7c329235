package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Every step of the engine reaches the read model, with the person or role that can really do it. */
@ApplicationTest
class WorkItemsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private WorkItemStore items;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private RuntimeService engineRuntime;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void aNamedPersonHasTheTaskAlone() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .due(TimeMachine.at("2026-10-16T17:00"))
                .task();

        WorkItem item = item(task);
        assertThat(item.assigneeId()).isEqualTo(people.ben().id());
        assertThat(item.holding()).isEqualTo(Holding.NAMED);
        assertThat(item.namedBy()).isEqualTo("ownerId");
        assertThat(item.dueAt()).isEqualTo(TimeMachine.at("2026-10-16T17:00"));
        assertThat(item.subjectTitle()).isEqualTo("wave cut-off board");
        assertThat(item.involved()).containsExactly(people.ben().id());
        assertThat(item.candidates())
                .containsExactly(new RoleAt(Role.TEAM_LEADER, people.pickA().id()));
        assertThat(item.form()).isNotNull();
    }

    @Test
    void aRoleHasItAtTheUnitWhereItIsReallyHeld() {
        String task = models.start(InboxModels.CHECKED, people.pickA()).task();

        assertThat(item(task).assigneeId()).isNull();
        assertThat(item(task).holding()).isEqualTo(Holding.ROLE);
        assertThat(item(task).candidates())
                .containsExactly(new RoleAt(Role.VERIFIER, people.group().id()));
    }

    @Test
    void nobodyIsNamedToCheckTheirOwnWork() {
        String task = models.start(InboxModels.CHECKED, people.pickA())
                .person("ownerId", people.quinn().id())
                .person("verifierId", people.quinn().id())
                .task();

        WorkItem item = item(task);
        assertThat(item.assigneeId()).isNull();
        assertThat(item.excludedId()).isEqualTo(people.quinn().id());
        assertThat(item.holding()).isEqualTo(Holding.STEPPED_IN);
        assertThat(item.candidates())
                .containsExactly(new RoleAt(Role.TEAM_LEADER, people.pickA().id()));
        assertThat(engineAssignee(task)).isNull();
    }

    @Test
    void somebodyUnknownToTheOrganisationDoesNotGetIt() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", UUID.randomUUID())
                .task();

        assertThat(item(task).assigneeId()).isNull();
        assertThat(item(task).holding()).isEqualTo(Holding.ROLE);
        assertThat(engineAssignee(task)).isNull();
    }

    @Test
    void whoeverTheEngineGivesItToHasIt() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();

        engineTasks.setAssignee(task, people.carla().id().toString());
        assertThat(item(task).assigneeId()).isEqualTo(people.carla().id());

        engineTasks.setAssignee(task, null);
        assertThat(item(task).assigneeId()).isNull();
        assertThat(item(task).wasWith()).isEqualTo(people.carla().id());
    }

    @Test
    void aTaskThatTheProcessTakesAwayHasMovedOn() {
        InboxModels.Case started = models.start(InboxModels.SINGLE, people.pickA());
        String task = started.task();

        engineRuntime.deleteProcessInstance(item(task).instanceId(), "withdrawn");

        assertThat(item(task).isOpen()).isFalse();
        assertThat(item(task).completed()).isFalse();
        assertThat(items.openOn(started.reference())).isEqualTo(List.of());
    }

    private WorkItem item(String task) {
        return items.find(task).orElseThrow();
    }

    private String engineAssignee(String task) {
        return engineTasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
