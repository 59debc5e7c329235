package org.throughline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.BrokenRule;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.InboxModels;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.TaskComment;
import org.throughline.inbox.TaskComments;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.Promises;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Somebody is asked about a task, and the answer comes back. */
@ApplicationTest
class QuestionsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Questions questions;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskComments comments;

    @Autowired
    private MyWork work;

    @Autowired
    private Notices notices;

    @Autowired
    private Promises promises;

    private Logistics people;
    private String task = "";

    /** Ben has it; Wes and Carla have a part in the case, Quinn has none. */
    @BeforeEach
    void aTaskOfBen() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
        task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .person("verifierId", people.wes().id())
                .person("raiserId", people.carla().id())
                .task();
    }

    private String ask(PersonSummary who) {
        return world.as(people.ben(), () -> questions.ask(new AskQuestion(task, who.id(), "Which board is it?")));
    }

    private Optional<WorkRow> row(PersonSummary of, String ref) {
        return world.as(of, () -> work.page(WorkFilter.NONE, 0, 50)).rows().stream()
                .filter(row -> row.subjectRef().equals(ref))
                .findFirst();
    }

    private void answer(PersonSummary who, String ref, Map<String, Object> answers) {
        String id = row(who, ref).orElseThrow().taskId();
        world.doAs(who, () -> desk.complete(new CompleteTask(UUID.randomUUID(), id, answers, Locale.UK)));
    }

    private List<String> told(PersonSummary who) {
        return world.as(who, () -> notices.mine(TimeMachine.at("2026-10-14T00:00"))).stream()
                .map(Notice::textKey)
                .toList();
    }

    @Test
    void theQuestionIsADutyOfWhoIsAskedAndTheTaskStaysWithItsHolder() {
        String ref = ask(people.wes());

        WorkRow duty = row(people.wes(), ref).orElseThrow();
        assertThat(duty.mine()).isTrue();
        assertThat(duty.dueAt()).isBetween(TimeMachine.at("2026-10-16T10:00"), TimeMachine.at("2026-10-16T10:01"));
        assertThat(row(people.ben(), ref)).map(WorkRow::group).contains(WorkGroup.WAITING);
        assertThat(world.as(people.ben(), () -> desk.open(task, Locale.UK)).comments())
                .extracting(TaskComment::kind, TaskComment::to)
                .containsExactly(tuple(TaskComment.Kind.QUESTION, "Wes Adams"));
        assertThat(told(people.wes())).contains("question.notice.asked");

        answer(people.wes(), ref, Map.of("questionAnswer", "ANSWER", "words", "The left one."));

        assertThat(world.as(people.ben(), () -> comments.of(task)))
                .extracting(TaskComment::words)
                .containsExactly("Which board is it?", "The left one.");
        assertThat(told(people.ben())).contains("question.notice.answered");
        assertThat(row(people.wes(), ref)).isEmpty();
        assertThat(promises.of(ref)).singleElement().matches(promise -> promise.status() == PromiseStatus.KEPT);
    }

    @Test
    void askingOpensNothing() {
        assertThatThrownBy(() -> ask(people.quinn()))
                .isInstanceOfSatisfying(
                        QuestionRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("question.refused.cannotRead"));
        ask(people.wes());
        assertThatThrownBy(() -> ask(people.wes()))
                .isInstanceOfSatisfying(
                        QuestionRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("question.refused.askedAlready"));
        assertThatThrownBy(() -> world.as(
                        people.quinn(),
                        () -> questions.ask(new AskQuestion(task, people.wes().id(), "What?"))))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void whoKnowsSomebodyWhoKnowsHandsItOn() {
        String first = ask(people.wes());

        answer(
                people.wes(),
                first,
                Map.of("questionAnswer", "HAND_ON", "knows", people.carla().id().toString()));

        Question second =
                world.as(people.ben(), () -> questions.openAbout(task)).get(0);
        assertThat(second.askerId()).isEqualTo(people.ben().id());
        assertThat(row(people.carla(), second.ref())).isPresent();
        assertThat(row(people.wes(), first)).isEmpty();
        assertThat(told(people.ben())).contains("question.notice.handedOn");
    }

    @Test
    void itAsksAgainEachWorkingDayUntilItIsAnswered() {
        String ref = ask(people.wes());

        time.forwardTo("2026-10-16T10:01");
        time.settle();
        assertThat(told(people.wes())).containsOnlyOnce("question.notice.again");
        assertThat(told(people.ben())).contains("question.notice.silent");
        time.forwardTo("2026-10-19T10:05");
        time.settle();
        assertThat(told(people.wes()).stream().filter("question.notice.again"::equals))
                .hasSize(2);

        answer(people.wes(), ref, Map.of("questionAnswer", "ANSWER", "words", "The left one."));
        time.forwardTo("2026-10-21T10:05");
        time.settle();
        assertThat(told(people.wes()).stream().filter("question.notice.again"::equals))
                .hasSize(2);
    }

    @Test
    void theEndOfTheTaskEndsItsQuestions() {
        String ref = ask(people.wes());

        world.doAs(
                people.ben(),
                () -> desk.complete(
                        new CompleteTask(UUID.randomUUID(), task, Map.of("summary", "Found it"), Locale.UK)));

        assertThat(row(people.wes(), ref)).isEmpty();
        assertThat(told(people.wes())).contains("question.notice.over");
    }
}
