package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.task.KeptAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: leave what was typed for those who go on, when somebody or something was quicker. */
@ApplicationTest
class UnsentWordsTest {

    private static final String WORDS = "Ask the night shift first";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private LostTasks lost;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkItemStore items;

    @Autowired
    private KeptAnswers kept;

    @Autowired
    private Notices notices;

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
    void whoGoesOnReadsThemAboveTheFormAndIsTold() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        assertThat(world.as(people.ben(), () -> lost.leaveWords(new LeaveWords(task, "  " + WORDS + " \n"))))
                .containsExactly("Wes Adams");

        assertThat(world.as(people.wes(), () -> desk.open(task, Locale.UK)).leftByOthers())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.who()).isEqualTo("Ben Cole");
                    assertThat(left.words()).isEqualTo(WORDS);
                });
        assertThat(world.as(people.wes(), () -> notices.mine(TimeMachine.at("2026-10-14T00:00"))))
                .anyMatch(notice -> notice.link().equals("/t/" + task)
                        && notice.arguments().containsValue(people.ben().id().toString()));
    }

    @Test
    void theyStandOnThePageOfTheThingWhenNobodyHasToGoOn() {
        String task = owned();
        WorkItem item = items.find(task).orElseThrow();
        engineRuntime.deleteProcessInstance(item.instanceId(), "withdrawn");

        assertThat(world.as(people.ben(), () -> lost.leaveWords(new LeaveWords(task, WORDS))))
                .isEmpty();

        assertThat(world.as(people.ben(), () -> kept.onSubject(item.subjectRef())))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.givenBy()).isEqualTo(people.ben().id());
                    assertThat(answer.entries())
                            .containsExactly(new KeptAnswer.Entry("unsent", "Written, but not sent in time", WORDS));
                });
    }

    @Test
    void whoWasQuickerIsToldWhenNothingIsOpenAnyMore() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();
        PersonSummary second = secondLeader();
        world.doAs(second, () -> desk.complete(InboxAnswers.summary(task, "Done")));

        assertThat(world.as(people.carla(), () -> lost.leaveWords(new LeaveWords(task, WORDS))))
                .containsExactly("Lea Brandt");
    }

    @Test
    void aSecondTimeTakesThePlaceOfTheFirst() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
        world.as(people.ben(), () -> lost.leaveWords(new LeaveWords(task, "Half a thought")));

        world.as(people.ben(), () -> lost.leaveWords(new LeaveWords(task, WORDS)));

        assertThat(world.as(people.wes(), () -> desk.open(task, Locale.UK)).leftByOthers())
                .extracting(UnsentWords::words)
                .containsExactly(WORDS);
    }

    @Test
    void whoStillHasTheTaskSendsItAsUsual() {
        String task = owned();

        assertThatThrownBy(() -> world.as(people.ben(), () -> lost.leaveWords(new LeaveWords(task, WORDS))))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void whoNeverHadItFindsNothing() {
        String task = owned();

        assertThatThrownBy(() -> world.as(people.uma(), () -> lost.leaveWords(new LeaveWords(task, WORDS))))
                .isInstanceOf(TaskUnknown.class);
        assertThatThrownBy(() -> world.as(
                        people.uma(),
                        () -> lost.leaveWords(new LeaveWords(UUID.randomUUID().toString(), WORDS))))
                .isInstanceOf(TaskUnknown.class);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> new LeaveWords("any", " \n ")).isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> new LeaveWords("any", "x".repeat(LeaveWords.LONGEST + 1)))
                .isInstanceOf(TaskRefused.class);
        assertThat(new LeaveWords("any", "x".repeat(LeaveWords.LONGEST)).words())
                .hasSize(LeaveWords.LONGEST);
    }

    @Test
    void aDraftIsThereAgainWhenATaskComesBack() {
        String task = owned();
        world.as(
                people.ben(),
                () -> desk.saveDraft(
                        new SaveDraft(task, TaskAnswers.empty(), TaskAnswers.of(Map.of("summary", "Half a sen")))));
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
        assertThat(world.as(people.wes(), () -> desk.open(task, Locale.UK))
                        .start()
                        .text("summary"))
                .isEmpty();

        world.doAs(people.dmitri(), () -> inbox.pass(task, people.ben().id()));

        assertThat(world.as(people.ben(), () -> desk.open(task, Locale.UK))
                        .start()
                        .text("summary"))
                .contains("Half a sen");
    }

    private PersonSummary secondLeader() {
        return world.person(
                "lea",
                "Lea Brandt",
                people.carla().userName().hashCode(),
                people.pickA(),
                people.dmitri(),
                Role.TEAM_LEADER);
    }

    private String owned() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }
}
