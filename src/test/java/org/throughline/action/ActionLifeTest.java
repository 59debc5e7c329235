package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.support.TimeMachine.at;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.throughline.base.Severity;
import org.throughline.base.form.FormFiles;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskFact;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The life of an action through the real application, as scenarios E01 and E06 tell it, and its unhappy turns. */
@ApplicationTest
@RecordApplicationEvents
class ActionLifeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 16);

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Actions actions;

    @Autowired
    private FormFiles files;

    @Autowired
    private ApplicationEvents events;

    private ActionDesk desk;
    private Logistics people;

    @BeforeEach
    void onTheDayOfTheOffer() {
        desk = beans.createBean(ActionDesk.class);
        time.set("2026-10-06T11:30");
        people = world.logistics();
    }

    private String offered(ActionType type, Strength strength) {
        return desk.offer(people, people.ben(), type, strength, DUE);
    }

    private String inProgress(ActionType type, Strength strength) {
        String ref = offered(type, strength);
        desk.accept(people.ben(), ref);
        desk.plan(people.ben(), ref, false);
        desk.agree(people.quinn(), ref, "2026-12-07", "2027-02-05");
        return ref;
    }

    private void done(String ref) {
        String photo = world.as(
                people.ben(),
                () -> files.store("board.txt", "text/plain", "the board".getBytes(StandardCharsets.UTF_8))
                        .toString());
        desk.done(
                people.ben(),
                ref,
                Map.of("evidence", List.of(photo), "evidenceLink", "https://intranet.example/sop/12"));
    }

    @Test
    void anActionThatHelpedEndsWithItsEffect() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        assertThat(desk.due(people.ben(), ref, "userTask_doAction")).isEqualTo(at("2026-10-16T17:00"));
        done(ref);
        assertThat(desk.state(ref)).isEqualTo(ActionState.DONE_CLAIMED);

        desk.send(people.quinn(), ref, "userTask_checkDelivered", Map.of("delivered", "true", "comment", "Seen"));
        assertThat(desk.state(ref)).isEqualTo(ActionState.VERIFYING);
        assertThat(desk.tasks(people.quinn(), ref)).isEmpty();
        time.forwardTo("2026-12-07T00:01");
        desk.verdict(people.quinn(), ref, Verdict.EFFECTIVE);

        assertThat(desk.state(ref)).isEqualTo(ActionState.CLOSED);
        assertThat(ended(ref)).containsExactly("EFFECTIVE");
        assertThat(desk.history(ref)).containsSequence("doneClaimed", "delivered", "judged", "ended");
    }

    @Test
    void whoIsAskedReadsByWhenAndWhyAndWhoChecksReadsWhatWasDone() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        assertThat(desk.facts(people.ben(), ref, "userTask_doAction"))
                .containsExactly(
                        LocalDate.of(2026, 10, 16),
                        "Nobody at the dock sees when the wave closes",
                        new TaskFact.Word("action.type.PROCESS_REWORK"));

        done(ref);

        assertThat(desk.facts(people.quinn(), ref, "userTask_checkDelivered")).hasSize(4);
    }

    @Test
    void nobodyVerifiesTheirOwnAction() {
        String ref = offered(ActionType.PROCESS_REWORK, Strength.STRONGER);
        desk.accept(people.ben(), ref);
        desk.plan(people.ben(), ref, false);

        assertThat(desk.tasks(people.ben(), ref)).isEmpty();
        EffectChecks checks = desk.checks();
        assertThatThrownBy(() -> world.doAs(people.ben(), () -> checks.confirmDelivered(ref, null)))
                .isInstanceOf(FourEyesBroken.class);
        assertThatThrownBy(() -> world.doAs(
                        people.ben(),
                        () -> checks.judge(new GiveVerdict(ref, Verdict.EFFECTIVE, "Fine", true, null, null))))
                .isInstanceOf(FourEyesBroken.class);
    }

    @Test
    void aStrongActionIsNotDoneWithoutSomethingToShow() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);

        assertThatThrownBy(() -> desk.send(
                        people.ben(),
                        ref,
                        "userTask_doAction",
                        Map.of("whatHappened", "DONE", "summary", "Done", "wentLiveOn", "2026-10-06")))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("evidence");
                            assertThat(error.messageKey()).isEqualTo("action.refused.evidence.file");
                        }));
        assertThat(desk.state(ref)).isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void whatIsNotThereGoesBackToItsOwner() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        done(ref);

        desk.send(people.quinn(), ref, "userTask_checkDelivered", Map.of("delivered", "false", "missing", "No runner"));

        assertThat(desk.state(ref)).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(desk.task(people.ben(), ref, "userTask_doAction")).isNotNull();
    }

    @Test
    void theThirdChangeOfTheDateWaitsForApproval() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        newDate(ref, "2026-10-19");
        newDate(ref, "2026-10-20");
        assertThat(desk.due(people.ben(), ref, "userTask_doAction")).isEqualTo(at("2026-10-20T17:00"));

        newDate(ref, "2026-10-21");
        assertThat(actions.summary(ref).orElseThrow().dueOn()).isEqualTo("2026-10-20");
        desk.send(people.carla(), ref, "userTask_approveDate", Map.of("dateApproved", "true"));

        assertThat(desk.due(people.ben(), ref, "userTask_doAction")).isEqualTo(at("2026-10-21T17:00"));
        assertThat(desk.history(ref)).contains("dateAsked", "dateMoved");
    }

    private void newDate(String ref, String day) {
        desk.send(
                people.ben(),
                ref,
                "userTask_doAction",
                Map.of("whatHappened", "NEW_DATE", "newDue", day, "dueReason", "The boards come later"));
    }

    @Test
    void aBlockedActionTellsTheLadderAndGoesOnWhenItIsAnswered() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);

        desk.send(
                people.ben(),
                ref,
                "userTask_doAction",
                Map.of(
                        "whatHappened", "BLOCKED",
                        "blockedReason", "No runner before 09:00",
                        "ask", "One runner per wave from the site budget",
                        "raiseBarrier", true,
                        "kind", "STAFFING",
                        "severity", "HIGH",
                        "consequence", "Waves close late"));
        assertThat(desk.state(ref)).isEqualTo(ActionState.BLOCKED);
        assertThat(events.stream(ActionBlocked.class)
                        .filter(event -> event.actionRef().equals(ref)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("STAFFING");
                    assertThat(event.severity()).isEqualTo("HIGH");
                    assertThat(event.consequence()).isEqualTo("Waves close late");
                });

        actions.barrierLifted(ref, "BAR-2026-000001");
        actions.barrierLifted(ref, "BAR-2026-000001");
        assertThat(desk.state(ref)).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(desk.task(people.ben(), ref, "userTask_doAction")).isNotNull();
    }

    @Test
    void theOwnerMaySayThatTheWayIsFree() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        desk.send(
                people.ben(),
                ref,
                "userTask_doAction",
                Map.of("whatHappened", "BLOCKED", "blockedReason", "Key is missing", "ask", "The key from Dmitri"));

        world.doAs(people.ben(), () -> actions.wayIsFree(ref));

        assertThat(desk.state(ref)).isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void remindersComeBeforeOnAndAfterTheDateAndThenAReview() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);

        time.forwardTo("2026-10-12T08:59");
        assertThat(desk.told(people.ben(), ref)).doesNotContain("dueSoon");
        time.forwardTo("2026-10-12T09:01");
        assertThat(desk.told(people.ben(), ref)).filteredOn("dueSoon"::equals).hasSize(1);
        time.forwardTo("2026-10-16T09:01");
        assertThat(desk.told(people.ben(), ref)).filteredOn("dueSoon"::equals).hasSize(2);
        time.forwardTo("2026-10-16T17:01");
        assertThat(desk.told(people.ben(), ref)).filteredOn("overdue"::equals).hasSize(1);
        assertThat(desk.told(people.carla(), ref)).doesNotContain("overdue");
        time.forwardTo("2026-10-23T17:01");
        assertThat(desk.told(people.ben(), ref)).filteredOn("overdue"::equals).hasSize(2);
        assertThat(desk.told(people.carla(), ref)).contains("overdue");

        time.forwardTo("2026-10-30T17:01");
        assertThat(desk.tasks(people.ben(), ref)).isEmpty();
        desk.send(
                people.carla(),
                ref,
                "userTask_overdueReview",
                Map.of("overdueChoice", "EXTEND", "newDue", "2026-11-13", "reason", "Boards were late"));
        assertThat(desk.due(people.ben(), ref, "userTask_doAction")).isEqualTo(at("2026-11-13T17:00"));
    }

    @Test
    void aReviewMayAskSomebodyElse() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        time.forwardTo("2026-10-30T17:01");

        desk.send(
                people.carla(),
                ref,
                "userTask_overdueReview",
                Map.of("overdueChoice", "REASSIGN", "reason", "Ben covers two teams"));
        desk.send(
                people.carla(),
                ref,
                "userTask_reofferAction",
                Map.of(
                        "reofferChoice", "OFFER",
                        "newOwner", people.wes().id().toString(),
                        "newDue", "2026-11-20",
                        "reason", "Wes has room"));
        desk.accept(people.wes(), ref);

        assertThat(actions.summary(ref).orElseThrow().ownerId())
                .isEqualTo(people.wes().id());
        assertThat(desk.task(people.wes(), ref, "userTask_planAction")).isNotNull();
    }

    @Test
    void helpIsNotFollowedByAReminderAndAnotherReviewAtOnce() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        time.forwardTo("2026-10-30T17:01");

        desk.send(
                people.carla(),
                ref,
                "userTask_overdueReview",
                Map.of("overdueChoice", "HELP", "help", "Asha hangs the boards", "reason", "Nobody to hang them"));
        time.settle();

        assertThat(desk.task(people.ben(), ref, "userTask_doAction")).isNotNull();
        assertThat(desk.told(people.ben(), ref)).last().isEqualTo("help");
    }

    @Test
    void aTestThatIsDroppedIsAGoodEnding() {
        String ref = offered(ActionType.TEST, Strength.INTERMEDIATE);
        desk.accept(people.ben(), ref);
        desk.plan(people.ben(), ref, true);
        desk.agree(people.quinn(), ref, "2026-12-07", "2027-02-05");
        round(ref, "ADAPT", "next", "Two runners");
        round(ref, "ABANDON", "learned", "Runners do not help before 07:00");

        assertThat(desk.state(ref)).isEqualTo(ActionState.DROPPED);
        assertThat(ended(ref)).containsExactly("DROPPED");
    }

    private void round(String ref, String act, String field, String text) {
        desk.send(
                people.ben(),
                ref,
                "userTask_predict",
                Map.of(
                        "prediction", "Fewer mis-picks",
                        "plan", "Wave 3, one week",
                        "measure", "Mis-picks",
                        "studyOn", "2026-10-09"));
        desk.send(
                people.ben(),
                ref,
                "userTask_study",
                Map.of("did", "One week", "study", "No difference", "pdsaAct", act, field, text));
    }

    @Test
    void whatIsJustDoneIsAskedForOnce() {
        String ref = offered(ActionType.JUST_DO_IT, Strength.WEAKER);
        assertThat(desk.state(ref)).isEqualTo(ActionState.IN_PROGRESS);

        desk.send(
                people.ben(),
                ref,
                "userTask_doAction",
                Map.of("whatHappened", "DONE", "summary", "Separate shelf", "wentLiveOn", "2026-10-06"));

        assertThat(ended(ref)).containsExactly("DONE");
    }

    @Test
    void anInconclusiveEffectIsLookedAtOnceMoreAndThenDecided() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        done(ref);
        desk.send(people.quinn(), ref, "userTask_checkDelivered", Map.of("delivered", "true"));

        time.forwardTo("2027-02-05T17:01");
        assertThat(desk.state(ref)).isEqualTo(ActionState.VERIFYING);
        assertThat(desk.history(ref)).contains("judged", "windowExtended");
        time.forwardTo("2027-05-01T10:00");
        assertThat(desk.state(ref)).isEqualTo(ActionState.INCONCLUSIVE);
        desk.send(
                people.carla(),
                ref,
                "userTask_decideNext",
                Map.of(
                        "nextStep", "NEW_ACTION",
                        "newActionTitle", "Lights over the lanes",
                        "newActionOwner", people.wes().id().toString(),
                        "why", "A board alone is not seen"));

        assertThat(ended(ref)).containsExactly("INCONCLUSIVE");
        assertThat(desk.tasksOf(people.wes()))
                .anySatisfy(row -> assertThat(row.subjectTitle()).isEqualTo("Lights over the lanes"));
    }

    @Test
    void anActionWithoutEffectMayBeMadeStronger() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);
        done(ref);
        desk.send(people.quinn(), ref, "userTask_checkDelivered", Map.of("delivered", "true"));
        time.forwardTo("2026-12-07T00:01");
        desk.verdict(people.quinn(), ref, Verdict.NOT_EFFECTIVE);

        desk.send(people.carla(), ref, "userTask_decideNext", Map.of("nextStep", "STRENGTHEN", "why", "Add a light"));

        assertThat(desk.state(ref)).isEqualTo(ActionState.ACCEPTED);
        assertThat(desk.task(people.ben(), ref, "userTask_planAction")).isNotNull();
        assertThat(ended(ref)).isEmpty();
    }

    @Test
    void anActionIsWithdrawnWithAReasonByThoseWhoManageActionsThere() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);

        assertThatThrownBy(() -> world.doAs(people.quinn(), () -> actions.withdraw(ref, "No")))
                .hasMessageContaining("notAllowed");
        world.doAs(people.carla(), () -> actions.withdraw(ref, "The dock moves in November"));

        assertThat(desk.state(ref)).isEqualTo(ActionState.CANCELLED);
        assertThat(ended(ref)).containsExactly("CANCELLED");
        assertThat(desk.tasks(people.ben(), ref)).isEmpty();
    }

    @Test
    void anotherDayIsSettledOrTheOwnersDayStands() {
        String ref = offered(ActionType.PROCESS_REWORK, Strength.STRONGER);
        counter(ref, "2026-10-23");
        desk.send(
                people.carla(),
                ref,
                "userTask_settleDate",
                Map.of("dateAgreed", "false", "newDue", "2026-10-20", "reason", "Peak begins on 21 October"));
        assertThat(actions.summary(ref).orElseThrow().dueOn()).isEqualTo("2026-10-20");

        counter(ref, "2026-10-22");
        time.forwardTo("2026-10-08T11:31");

        assertThat(desk.state(ref)).isEqualTo(ActionState.ACCEPTED);
        assertThat(actions.summary(ref).orElseThrow().dueOn()).isEqualTo("2026-10-22");
    }

    private void counter(String ref, String day) {
        desk.send(
                people.ben(),
                ref,
                "userTask_acceptAction",
                Map.of("offerAnswer", "COUNTER_DATE", "proposedDue", day, "dateReason", "Stock take"));
    }

    @Test
    void theSameOriginNeverMakesASecondAction() {
        OfferAction command = new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "One",
                "Why",
                ActionType.SKILL,
                Strength.WEAKER,
                Severity.LOW,
                people.ben().id(),
                people.carla().id(),
                null,
                DUE,
                null);

        assertThat(actions.offer(command)).isEqualTo(actions.offer(command));
    }

    @Test
    void whenTheOwnerLeavesSomebodyElseIsAsked() {
        String ref = inProgress(ActionType.PROCESS_REWORK, Strength.STRONGER);

        actions.ownerLeft(ref);

        assertThat(desk.state(ref)).isEqualTo(ActionState.PROPOSED);
        assertThat(desk.task(people.carla(), ref, "userTask_reofferAction")).isNotNull();
    }

    private List<String> ended(String ref) {
        return events.stream(ActionFinal.class)
                .filter(event -> event.actionRef().equals(ref))
                .map(ActionFinal::state)
                .toList();
    }
}
