package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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

/** Nothing that asks falls silent. All of it is on working days, Mon to Fri, 09:00 to 17:00 in London. */
@ApplicationTest
class AskingAgainTest {

    private static final String STILL_ASKED = "inbox.notice.stillAsked";
    private static final String STILL_UNANSWERED = "inbox.notice.stillUnanswered";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private AskingAgain asking;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private Notices notices;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00"); // a Wednesday
        models.deploy();
        people = world.logistics();
    }

    @Test
    void theHolderIsAskedWhenItIsDueAndEveryFiveWorkingDaysUntilItIsAnswered() {
        String task = tasked("2026-10-16T12:00");

        askAt("2026-10-16T11:59");
        assertThat(told(people.ben(), task)).isEmpty();
        askAt("2026-10-16T12:00");
        askAt("2026-10-16T12:01");
        assertThat(told(people.ben(), task)).containsExactly(STILL_ASKED);
        askAt("2026-10-23T11:59"); // five working days after Friday noon end on the next Friday at noon
        assertThat(told(people.ben(), task)).hasSize(1);
        askAt("2026-10-23T12:05");
        assertThat(told(people.ben(), task)).hasSize(2);
        askAt("2026-10-30T12:10");
        assertThat(told(people.ben(), task)).hasSize(3);
    }

    @Test
    void whoeverLeadsThePlaceHearsItFromTheSecondTimeOn() {
        String task = tasked("2026-10-16T12:00");

        askAt("2026-10-16T12:00");
        assertThat(told(people.carla(), task)).isEmpty();
        askAt("2026-10-23T12:05");
        assertThat(told(people.carla(), task)).containsExactly(STILL_UNANSWERED);
    }

    @Test
    void aLeaderWhoHoldsItIsToldOnceAndTheNextOneUpHearsIt() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.carla().id())
                .due(TimeMachine.at("2026-10-16T12:00"))
                .task();

        askAt("2026-10-16T12:00");
        askAt("2026-10-23T12:05");

        assertThat(told(people.carla(), task)).containsExactly(STILL_ASKED, STILL_ASKED);
        assertThat(told(people.erin(), task)).containsExactly(STILL_UNANSWERED);
    }

    @Test
    void aRolesTaskAsksEverybodyWhoMayTakeIt() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .due(TimeMachine.at("2026-10-16T12:00"))
                .task();

        askAt("2026-10-16T12:00");

        assertThat(told(people.carla(), task)).containsExactly(STILL_ASKED);
    }

    @Test
    void afterAMonthOfSilenceItIsAskedForOnceAndNotFourTimes() {
        String task = tasked("2026-10-16T12:00");
        askAt("2026-10-16T12:00");

        askAt("2026-11-20T12:00");
        askAt("2026-11-20T12:01");

        assertThat(told(people.ben(), task)).hasSize(2);
    }

    @Test
    void aLaterDateBeginsAnew() {
        String task = tasked("2026-10-16T12:00");
        askAt("2026-10-16T12:00");

        redate(task, "2026-11-02T12:00");
        askAt("2026-10-30T12:00");
        assertThat(told(people.ben(), task)).hasSize(1);
        askAt("2026-11-02T12:00");

        assertThat(told(people.ben(), task)).hasSize(2);
        assertThat(told(people.carla(), task)).isEmpty();
    }

    private String tasked(String due) {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .due(TimeMachine.at(due))
                .task();
    }

    private void redate(String task, String due) {
        Task open = engineTasks.createTaskQuery().taskId(task).singleResult();
        open.setDueDate(Date.from(TimeMachine.at(due)));
        engineTasks.saveTask(open);
    }

    /** Other tests leave late tasks behind; each run takes some of them. */
    private void askAt(String londonTime) {
        time.set(londonTime);
        int asked;
        do {
            asked = asking.ask();
        } while (asked > 0);
    }

    private List<String> told(PersonSummary person, String task) {
        return world.as(person, () -> notices.mine(TimeMachine.at("2026-10-01T00:00"))).stream()
                .filter(notice -> notice.link().equals("/t/" + task))
                .map(Notice::textKey)
                .toList();
    }
}
