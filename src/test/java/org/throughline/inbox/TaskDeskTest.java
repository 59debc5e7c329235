package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.task.KeptAnswers;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.task.TaskAnswers;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: open a task and send its answers. */
@ApplicationTest
class TaskDeskTest {

    /** What the task that follows costs because it has a due date, as every task must: two looks for it, a calendar, and itself. */
    private static final int PROMISE_OF_NEXT_TASK = 4;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkItemStore items;

    @Autowired
    private KeptAnswers kept;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private RuntimeService engineRuntime;

    @Autowired
    private StatementCount statements;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void theHolderSeesFormContextAndWhy() {
        InboxModels.Case started = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id());
        String task = started.task();

        TaskSheet sheet = world.as(people.ben(), () -> desk.open(task, Locale.UK));

        assertThat(sheet.context().subjectRef()).isEqualTo(started.reference());
        assertThat(sheet.context().id("ownerId")).isEqualTo(people.ben().id());
        assertThat(sheet.form().orElseThrow().schema().answerKeys()).contains("summary", "neighbours");
        assertThat(sheet.why().namedBy()).isEqualTo("ownerId");
        assertThat(sheet.may().take()).isFalse();
        assertThat(sheet.may().giveBack()).isFalse();
    }

    @Test
    void foreignAndMissingLookTheSame() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        assertThatThrownBy(() -> world.as(people.uma(), () -> desk.open(task, Locale.UK)))
                .isInstanceOf(TaskUnknown.class)
                .hasMessage("inbox.unknown []");
        assertThatThrownBy(() -> world.as(people.uma(), () -> desk.open("no-such-task", Locale.UK)))
                .isInstanceOf(TaskUnknown.class)
                .hasMessage("inbox.unknown []");
        assertThatThrownBy(() -> world.doAs(people.uma(), () -> desk.complete(InboxAnswers.summary(task, "Done"))))
                .isInstanceOf(TaskUnknown.class);
    }

    @Test
    void sendingCompletesTheTaskInEngineAndReadModel() {
        String task = owned();

        world.doAs(people.ben(), () -> desk.complete(InboxAnswers.summary(task, "It is on the wall")));

        WorkItem done = items.find(task).orElseThrow();
        assertThat(done.completed()).isTrue();
        assertThat(done.endedBy()).isEqualTo(people.ben().id());
        assertThat(done.endedAt()).isBetween(TimeMachine.at("2026-10-14T10:00"), TimeMachine.at("2026-10-14T10:05"));
        assertThat(engineTasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void sendingARolesTaskIsTakingIt() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();

        world.doAs(people.carla(), () -> desk.complete(InboxAnswers.summary(task, "Done")));

        assertThat(items.find(task).orElseThrow().endedBy())
                .isEqualTo(people.carla().id());
    }

    @Test
    void wrongAnswersChangeNothingAndNameTheirFields() {
        String task = owned();

        assertThatThrownBy(() -> world.doAs(
                        people.ben(), () -> desk.complete(InboxAnswers.send(task, Map.of("neighbours", -1)))))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting("field")
                                .containsExactly("summary", "neighbours"));
        assertThatThrownBy(() -> world.doAs(
                        people.ben(),
                        () -> desk.complete(
                                InboxAnswers.send(task, Map.of("summary", InboxTestHandler.REFUSED, "neighbours", 3)))))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(items.find(task).orElseThrow().isOpen()).isTrue();
        assertThat(world.as(
                        people.ben(),
                        () -> kept.onSubject(items.find(task).orElseThrow().subjectRef())))
                .isEmpty();
    }

    @Test
    void theSameCommandTwiceIsOneAnswer() {
        String task = owned();
        CompleteTask command = InboxAnswers.summary(task, "Done");

        world.doAs(people.ben(), () -> desk.complete(command));
        world.doAs(people.ben(), () -> desk.complete(command));

        assertThat(items.find(task).orElseThrow().commandId()).isEqualTo(command.commandId());
    }

    @Test
    void whoComesSecondLearnsWhoWasFirst() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();
        world.doAs(people.carla(), () -> desk.complete(InboxAnswers.summary(task, "Done")));
        time.set("2026-10-14T10:30");

        assertThatThrownBy(() -> world.doAs(people.carla(), () -> desk.complete(InboxAnswers.summary(task, "Again"))))
                .isInstanceOfSatisfying(TaskAlreadyDone.class, done -> {
                    assertThat(done.who()).isEqualTo("Carla Nowak");
                    assertThat(done.when()).isBefore(TimeMachine.at("2026-10-14T10:05"));
                });
    }

    @Test
    void whoLostATaskLearnsWhoHasIt() {
        String task = owned();
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        assertThatThrownBy(() -> world.doAs(people.ben(), () -> desk.complete(InboxAnswers.summary(task, "Done"))))
                .isInstanceOfSatisfying(
                        TaskWithSomebodyElse.class,
                        lost -> assertThat(lost.who()).isEqualTo("Wes Adams"));
    }

    @Test
    void whoWasOvertakenByTheProcessLearnsSo() {
        String task = owned();
        engineRuntime.deleteProcessInstance(items.find(task).orElseThrow().instanceId(), "withdrawn");

        assertThatThrownBy(() -> world.as(people.ben(), () -> desk.open(task, Locale.UK)))
                .isInstanceOf(TaskMovedOn.class);
    }

    @Test
    void answersThatNoCodeKnowsAreKeptWithTheirQuestions() {
        InboxModels.Case started = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id());
        String task = started.task();

        world.doAs(
                people.ben(),
                () -> desk.complete(InboxAnswers.send(task, Map.of("summary", "On the wall", "neighbours", 3))));

        List<KeptAnswer> found = world.as(people.ben(), () -> kept.onSubject(started.reference()));
        assertThat(found).singleElement().satisfies(answer -> {
            assertThat(answer.formKey()).isEqualTo(InboxTestHandler.FORM);
            assertThat(answer.formVersion()).isEqualTo("v1");
            assertThat(answer.givenBy()).isEqualTo(people.ben().id());
            assertThat(answer.entries())
                    .containsExactly(new KeptAnswer.Entry("neighbours", "How many neighbours were told?", "3"));
        });
    }

    @Test
    void aTaskThatNoCodeKnowsKeepsItsAnswersAndRoutesByThoseTheModelReads() {
        InboxModels.Case started = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id());
        String task = started.task();
        String instance = items.find(task).orElseThrow().instanceId();

        world.doAs(people.ben(), () -> desk.complete(InboxAnswers.way(task, "LEFT")));

        assertThat(engineTasks
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("userTask_goLeft");
        assertThat(engineRuntime.getVariables(instance))
                .containsEntry("way", "LEFT")
                .doesNotContainKeys("note", "told");
        assertThat(world.as(people.ben(), () -> kept.onSubject(started.reference())))
                .singleElement()
                .satisfies(answer -> assertThat(answer.entries())
                        .containsExactlyInAnyOrder(
                                new KeptAnswer.Entry("way", "Which way?", "To the left"),
                                new KeptAnswer.Entry("told", "Neighbours know", "yes"),
                                new KeptAnswer.Entry("note", "What else?", "Mind the step")));
    }

    @Test
    void anOpenTaskKeepsItsFormWhenANewerOneIsDeployed() {
        String before = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        int version = version(before);
        models.deployNewForm("Which way now?");
        InboxModels.Case later = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id());
        String after = later.task();

        assertThat(question(before)).isEqualTo("Which way?");
        assertThat(question(after)).isEqualTo("Which way now?");
        world.doAs(people.ben(), () -> desk.complete(InboxAnswers.way(after, "RIGHT")));

        assertThat(world.as(people.ben(), () -> kept.onSubject(later.reference())))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.formVersion()).isEqualTo("v" + (version + 1));
                    assertThat(answer.entries())
                            .contains(new KeptAnswer.Entry("way", "Which way now?", "To the right"));
                });
        models.deployNewForm("Which way?");
    }

    @Test
    void aDraftWaitsForItsWriterAndEndsWithTheTask() {
        String task = owned();
        world.as(
                people.ben(),
                () -> desk.saveDraft(
                        new SaveDraft(task, TaskAnswers.empty(), TaskAnswers.of(Map.of("summary", "Half a sen")))));

        TaskSheet sheet = world.as(people.ben(), () -> desk.open(task, Locale.UK));

        assertThat(sheet.start().text("summary")).contains("Half a sen");
        assertThat(sheet.draftSavedAt()).isNotNull();
    }

    @Test
    void aPageShowsTheOpenTasksOfItsThingToThoseWhoMayDoThem() {
        InboxModels.Case started = models.start(InboxModels.SINGLE, people.pickA());
        String task = started.task();

        assertThat(world.as(people.carla(), () -> openTasks.onSubject(started.reference())))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.title()).isEqualTo("Accept thing");
                    assertThat(open.link()).isEqualTo("t/" + task);
                });
        assertThat(world.as(people.wes(), () -> openTasks.onSubject(started.reference())))
                .isEmpty();
    }

    @Test
    void openingAndSendingCostAFixedNumberOfStatements() {
        String first = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        String second = models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        world.doAs(people.ben(), () -> desk.complete(InboxAnswers.way(first, "LEFT")));

        List<String> opening = world.as(people.ben(), () -> statements.during(() -> desk.open(second, Locale.UK)));
        List<String> sending =
                world.as(people.ben(), () -> statements.during(() -> desk.complete(InboxAnswers.way(second, "LEFT"))));

        assertThat(opening).hasSize(3);
        assertThat(sending).hasSizeLessThanOrEqualTo(26 + PROMISE_OF_NEXT_TASK);
        assertThat(sending)
                .filteredOn(sql -> sql.startsWith("insert into throughline.deadline_promise"))
                .hasSize(1);
        assertThat(sending).noneMatch(sql -> sql.contains("count("));
    }

    @Test
    void twoWindowsOfOnePersonLoseNothing() {
        String task = owned();
        TaskAnswers begun = TaskAnswers.empty();
        world.as(people.ben(), () -> save(task, begun, Map.of("summary", "From the first")));

        KeptDraft other = world.as(people.ben(), () -> save(task, begun, Map.of("neighbours", 3)));
        assertThat(other.both()).isEmpty();
        assertThat(other.answers().text("summary")).contains("From the first");
        assertThat(other.answers().integer("neighbours")).contains(3);

        KeptDraft both = world.as(people.ben(), () -> save(task, begun, Map.of("summary", "From the second")));
        assertThat(both.both()).containsExactly("summary");
        assertThat(both.answers().text("summary")).contains("From the first");
    }

    private KeptDraft save(String task, TaskAnswers known, Map<String, Object> typed) {
        return desk.saveDraft(new SaveDraft(task, known, TaskAnswers.of(typed)));
    }

    @Test
    void whatOthersChangedInTheFormMeanwhileIsNotOverwrittenUnseen() {
        String task = owned();

        assertThatThrownBy(() -> world.doAs(
                        people.ben(),
                        () -> desk.complete(new CompleteTask(
                                UUID.randomUUID(),
                                task,
                                Map.of("summary", "Mine"),
                                Locale.UK,
                                Map.of("summary", "As it was")))))
                .isInstanceOfSatisfying(
                        FieldsChangedMeanwhile.class,
                        changed -> assertThat(changed.both()).containsExactly("summary"));
    }

    @Test
    void openingAndSendingCostAFixedNumberOfTurns() {
        for (int again = 0; again < 7; again++) { // the driver prepares a statement after a while
            String task = models.start(InboxModels.ROUTED, people.pickA())
                    .person("ownerId", people.ben().id())
                    .task();

            long opening = world.as(people.ben(), () -> statements.turnsDuring(() -> desk.open(task, Locale.UK)));
            long sending = world.as(
                    people.ben(), () -> statements.turnsDuring(() -> desk.complete(InboxAnswers.way(task, "LEFT"))));

            if (again > 0) { // a fresh connection asks once what the types of arrays are
                assertThat(opening).as("three statements and the end").isEqualTo(4);
                assertThat(sending)
                        .as("each statement, and the one commit")
                        .isLessThanOrEqualTo(27 + PROMISE_OF_NEXT_TASK);
            }
        }
    }

    private String question(String task) {
        return String.valueOf(world.as(people.ben(), () -> desk.open(task, Locale.UK))
                .form()
                .orElseThrow()
                .schema()
                .components()
                .get(0)
                .place()
                .label()
                .literal());
    }

    private int version(String task) {
        return Objects.requireNonNull(items.find(task).orElseThrow().form()).version();
    }

    private String owned() {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }
}
