package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: take back within seconds what moved a task to other hands. */
@ApplicationTest
class UndoTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkItemStore items;

    @Autowired
    private Notices notices;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void aTaskThatWasPassedOnIsAsBeforeAndTheReceiverIsToldNoMore() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
        assertThat(told(people.wes())).hasSize(1);

        world.doAs(people.dmitri(), () -> inbox.undo(task));

        assertThat(item(task).assigneeId()).isEqualTo(people.ben().id());
        assertThat(item(task).holding()).isEqualTo(Holding.NAMED);
        assertThat(item(task).passedBy()).isNull();
        assertThat(told(people.wes())).isEmpty();
    }

    @Test
    void aTaskThatWasTakenIsWithItsRoleAgain() {
        String task = forLeaders();
        world.doAs(people.carla(), () -> inbox.take(task));

        world.doAs(people.carla(), () -> inbox.undo(task));

        assertThat(item(task).assigneeId()).isNull();
        assertThat(item(task).holding()).isEqualTo(Holding.ROLE);
    }

    @Test
    void aTaskThatWasGivenBackIsWithItsTakerAgain() {
        String task = forLeaders();
        world.doAs(people.carla(), () -> inbox.take(task));
        world.doAs(people.carla(), () -> inbox.giveBack(task));

        world.doAs(people.carla(), () -> inbox.undo(task));

        assertThat(item(task).assigneeId()).isEqualTo(people.carla().id());
        assertThat(item(task).holding()).isEqualTo(Holding.TAKEN);
    }

    @Test
    void afterSomeSecondsItIsTooLate() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
        time.forward(Duration.ofMinutes(1));

        assertThatThrownBy(() -> world.doAs(people.dmitri(), () -> inbox.undo(task)))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("inbox.refused.tooLate");
        assertThat(item(task).assigneeId()).isEqualTo(people.wes().id());
        assertThat(told(people.wes())).hasSize(1);
    }

    @Test
    void whatTheReceiverHasDoneStays() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
        world.doAs(people.wes(), () -> inbox.giveBack(task));

        assertThatThrownBy(() -> world.doAs(people.dmitri(), () -> inbox.undo(task)))
                .isInstanceOf(TaskUnknown.class);
        assertThat(item(task).assigneeId()).isNull();
    }

    @Test
    void nobodyUndoesWhatOthersDidAndNothingTwice() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        assertThatThrownBy(() -> world.doAs(people.ben(), () -> inbox.undo(task)))
                .isInstanceOf(TaskUnknown.class);
        assertThatThrownBy(() -> world.doAs(
                        people.ben(), () -> inbox.undo(UUID.randomUUID().toString())))
                .isInstanceOf(TaskUnknown.class);
        world.doAs(people.dmitri(), () -> inbox.undo(task));
        assertThatThrownBy(() -> world.doAs(people.dmitri(), () -> inbox.undo(task)))
                .isInstanceOf(TaskUnknown.class);
    }

    private List<Notice> told(PersonSummary person) {
        return world.as(person, () -> notices.mine(TimeMachine.at("2026-10-14T00:00")));
    }

    private String owned() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }

    private String forLeaders() {
        return models.start(InboxModels.SINGLE, people.pickA()).task();
    }

    private WorkItem item(String task) {
        return items.find(task).orElseThrow();
    }
}
