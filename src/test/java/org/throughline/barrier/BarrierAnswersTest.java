package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.throughline.support.TimeMachine.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionState;
import org.throughline.action.ActionSummary;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.base.Severity;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What every answer of a tier leads to, through the real application. */
@ApplicationTest
class BarrierAnswersTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Barriers barriers;

    @Autowired
    private Actions actions;

    @Autowired
    private Notices notices;

    private BarrierTestDesk desk;
    private Logistics people;
    private String barrier;

    @BeforeEach
    void carlaRaisesABarrier() {
        time.set("2026-12-01T10:00");
        desk = BarrierTestDesk.in(application);
        people = world.logistics();
        barrier = desk.raises(people.carla(), people, Severity.HIGH);
    }

    private BarrierPage page() {
        return desk.page(people.carla(), barrier);
    }

    private void dmitriAnswers(Map<String, Object> answers) {
        time.forwardTo("2026-12-02T10:01");
        desk.answers(people.dmitri(), barrier, answers);
    }

    private Map<String, Object> accept() {
        return Map.of(
                "answer",
                "ACCEPT",
                "what",
                "Two runners from the agency",
                "owner",
                people.ben().id().toString(),
                "by",
                "2026-12-18");
    }

    private List<String> told(PersonSummary person) {
        return world.as(
                person,
                () -> notices.mine(at("2026-12-01T00:00")).stream()
                        .filter(notice -> notice.subjectRef().equals(barrier))
                        .map(Notice::textKey)
                        .toList());
    }

    private static String london(@Nullable Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(ZoneId.of("Europe/London"))
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private List<PromiseSummary> tierPromises() {
        return page().promises().stream()
                .filter(promise -> promise.kind().equals(BarrierLadder.TIER_ANSWER))
                .toList();
    }

    @Test
    void acceptingMakesAnActionWithOwnerAndDay() {
        dmitriAnswers(accept());

        assertThat(page().facts().state()).isEqualTo(BarrierState.IN_REMOVAL);
        ActionSummary action = actions.ofOrigin(barrier).get(0);
        assertThat(action.type()).isEqualTo(ActionType.DECISION_FOLLOW_UP);
        assertThat(action.ownerId()).isEqualTo(people.ben().id());
        assertThat(action.accountableId()).isEqualTo(people.dmitri().id());
        assertThat(action.dueOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(told(people.carla())).contains("barrier.notice.accepted");
        assertThat(tierPromises())
                .extracting(PromiseSummary::status)
                .containsExactly(PromiseStatus.BROKEN, PromiseStatus.KEPT, PromiseStatus.VOID, PromiseStatus.VOID);
    }

    @Test
    void acceptingWithoutADayIsRefusedAndNothingChanges() {
        time.forwardTo("2026-12-02T10:01");
        assertThatThrownBy(
                        () -> desk.answers(people.dmitri(), barrier, Map.of("answer", "ACCEPT", "what", "Two runners")))
                .isInstanceOf(InvalidAnswers.class);

        assertThat(page().facts().state()).isEqualTo(BarrierState.AT_TIER);
    }

    @Test
    void whenTheActionEndsTheRaiserIsAskedWhetherItIsGone() {
        dmitriAnswers(accept());
        String action = actions.ofOrigin(barrier).get(0).ref();

        world.doAs(people.dmitri(), () -> actions.withdraw(action, "Hired somebody instead"));

        await().untilAsserted(() ->
                assertThat(desk.openTasks(people.carla(), barrier)).hasSize(1));
        desk.answers(people.carla(), barrier, Map.of("reallyGone", "true", "comment", "Two runners since Monday"));
        assertThat(page().facts().state()).isEqualTo(BarrierState.REMOVED);
        assertThat(page().facts().endWords()).isEqualTo("Two runners since Monday");
        assertThat(page().promises()).noneMatch(promise -> promise.status() == PromiseStatus.OPEN);
    }

    @Test
    void notReallyGoneGoesOneTierUpWithTheInstantPromisedAtTheStart() {
        dmitriAnswers(Map.of("answer", "SOLVE", "what", "There is a runner now"));
        desk.answers(people.carla(), barrier, Map.of("reallyGone", "false", "stillThere", "Only on Mondays"));

        assertThat(page().facts().tier()).isEqualTo(3);
        assertThat(desk.openTasks(people.erin(), barrier)).hasSize(1);
        assertThat(london(page().turns().get(2).step().dueAt())).isEqualTo("2026-12-11T10:00");
        assertThat(tierPromises())
                .filteredOn(promise -> promise.status() == PromiseStatus.OPEN)
                .extracting(PromiseSummary::tier)
                .containsExactly(3);
    }

    /** Carla does not say whether it is gone: five working days later Dmitri would be next, but he said so; Erin is asked. */
    @Test
    void silenceIsNoConsent() {
        dmitriAnswers(Map.of("answer", "SOLVE", "what", "There is a runner now"));
        assertThat(desk.openTasks(people.carla(), barrier)).hasSize(1);

        time.forwardTo("2026-12-09T10:02");

        assertThat(page().facts().state()).isEqualTo(BarrierState.IN_REMOVAL);
        assertThat(desk.openTasks(people.carla(), barrier)).isEmpty();
        assertThat(desk.openTasks(people.dmitri(), barrier)).isEmpty();
        assertThat(desk.openTasks(people.erin(), barrier)).hasSize(1);
        desk.answers(people.erin(), barrier, Map.of("reallyGone", "true"));
        assertThat(page().facts().state()).isEqualTo(BarrierState.REMOVED);
    }

    @Test
    void theBoardsYesMakesAnActionForWhichTheThirdTierAnswers() {
        time.forwardTo("2026-12-11T10:01");
        boardDecides(BoardOutcome.APPROVED);

        ActionSummary action = actions.ofOrigin(barrier).get(0);
        assertThat(action.accountableId()).isEqualTo(people.erin().id());
        assertThat(page().facts().state()).isEqualTo(BarrierState.IN_REMOVAL);
        assertThat(tierPromises().get(3).status()).isEqualTo(PromiseStatus.KEPT);

        boardDecides(BoardOutcome.APPROVED);
        assertThat(actions.ofOrigin(barrier)).hasSize(1);
    }

    @Test
    void theBoardsNoEndsItWithAnAlternative() {
        time.forwardTo("2026-12-11T10:01");
        boardDecides(BoardOutcome.REJECTED);

        assertThat(page().facts().state()).isEqualTo(BarrierState.REJECTED);
        assertThat(page().boardWord()).isNotNull();
        assertThat(told(people.carla())).contains("barrier.notice.rejected");
    }

    @Test
    void anAcceptedRiskIsReviewedOnItsDayAndMayGoBackToTheBoard() {
        time.forwardTo("2026-12-11T10:01");
        boardDecides(BoardOutcome.RISK_ACCEPTED);
        assertThat(page().facts().state()).isEqualTo(BarrierState.ACCEPTED_RISK);
        assertThat(told(people.dmitri())).contains("barrier.notice.riskIsYours");

        time.forwardTo("2027-03-01T09:01");
        desk.answers(
                people.dmitri(),
                barrier,
                Map.of("riskReview", "STILL_ACCEPTED", "nextReview", "2027-06-01", "reason", "Same as before"));
        time.forwardTo("2027-06-01T09:01");
        desk.answers(people.dmitri(), barrier, Map.of("riskReview", "RAISE_AGAIN", "reason", "Two waves a day now"));

        assertThat(page().facts().tier()).isEqualTo(4);
        assertThat(page().facts().state()).isEqualTo(BarrierState.AT_TIER);
        // Tue 1 Jun 2027 09:01 and ten working days; no holidays in that calendar.
        assertThat(london(page().turns().get(4).step().dueAt())).isEqualTo("2027-06-15T09:01");
    }

    private void boardDecides(BoardOutcome outcome) {
        barriers.boardDecided(new BoardAnswer(
                barrier,
                "DEC-2026-000031",
                outcome,
                "Runners pay for themselves",
                "Use the agency pool",
                people.dmitri().id(),
                LocalDate.of(2027, 3, 1),
                new FollowUp("Hire two runners until 24 Dec", people.ben().id(), LocalDate.of(2026, 12, 18))));
    }

    /** Half an hour, one hour and four hours on the wall clock; then the chair decides alone. */
    @Test
    void nearHarmTheChairActsAloneAndTheBoardMayNotConfirmIt() {
        String critical = desk.raises(people.carla(), people, Severity.CRITICAL);
        time.forwardTo("2026-12-01T15:31");
        assertThat(desk.openTasks(people.femi(), critical)).containsExactly("Decide alone, before the board can meet");

        desk.answers(
                people.femi(),
                critical,
                Map.of(
                        "boardOutcome",
                        "APPROVED",
                        "reason",
                        "Somebody may fall",
                        "what",
                        "Close the dock",
                        "owner",
                        people.ben().id().toString(),
                        "by",
                        "2026-12-02"));
        assertThat(actions.ofOrigin(critical)).hasSize(1);
        assertThat(actions.ofOrigin(critical).get(0).accountableId())
                .isEqualTo(people.femi().id());

        barriers.chairActionLapsed(critical);
        BoardWordSummary word = desk.page(people.carla(), critical).boardWord();
        assertThat(word).isNotNull();
        assertThat(word.lapsedAt()).isNotNull();
    }

    @Test
    void aSilentChairIsToldAboveAndStillHasToAct() {
        String critical = desk.raises(people.carla(), people, Severity.CRITICAL);
        time.forwardTo("2026-12-02T15:31");

        assertThat(desk.openTasks(people.femi(), critical)).hasSize(1);
        assertThat(desk.page(people.carla(), critical).turns().get(3).step().status())
                .isEqualTo(StepStatus.EXPIRED);
    }

    /** MEDIUM gives tier 1 five days, Tue 8 Dec 10:00. HIGH on Wed 2 Dec 11:00 counts 8 hours from then: Thu 3 Dec 11:00. */
    @Test
    void aWorseBarrierHasEarlierInstantsAndItsTimersFollow() {
        String medium = desk.raises(people.carla(), people, Severity.MEDIUM);
        time.forwardTo("2026-12-02T11:00");
        world.doAs(people.carla(), () -> barriers.changeRisk(new ChangeRisk(medium, Severity.HIGH, "Two sick")));

        BarrierPage page = desk.page(people.carla(), medium);
        assertThat(page.facts().severity()).isEqualTo(Severity.HIGH);
        assertThat(london(page.turns().get(0).step().dueAt())).isEqualTo("2026-12-03T11:00");
        assertThat(page.promises()).extracting(PromiseSummary::status).contains(PromiseStatus.MOVED);

        time.forwardTo("2026-12-03T10:59");
        assertThat(desk.page(people.carla(), medium).facts().tier()).isEqualTo(1);
        time.forwardTo("2026-12-03T11:01");
        assertThat(desk.page(people.carla(), medium).facts().tier()).isEqualTo(2);
    }

    /** A picker without a role calms down: nothing moves. The site manager says why: tier 1 gets LOW's ten days, Tue 15 Dec. */
    @Test
    void aLessBadBarrierKeepsItsInstantsUnlessSomebodyWithARoleSaysWhy() {
        PersonSummary picker =
                world.person("calm" + people.pickA().code(), "Petra", 0, people.pickA(), people.carla(), Role.MEMBER);
        String hers = desk.raises(picker, people, Severity.HIGH);

        world.doAs(picker, () -> barriers.changeRisk(new ChangeRisk(hers, Severity.LOW, "Quieter today")));
        assertThat(london(desk.page(people.carla(), hers).turns().get(0).step().dueAt()))
                .isEqualTo("2026-12-02T10:00");

        world.doAs(picker, () -> barriers.changeRisk(new ChangeRisk(hers, Severity.HIGH, "Loud again")));
        world.doAs(people.dmitri(), () -> barriers.changeRisk(new ChangeRisk(hers, Severity.LOW, "Peak is over")));
        assertThat(london(desk.page(people.carla(), hers).turns().get(0).step().dueAt()))
                .isEqualTo("2026-12-15T10:00");
    }

    @Test
    void theSameCommandRaisesOneBarrier() {
        RaiseBarrier command = new RaiseBarrier(
                UUID.randomUUID(),
                people.pickA().id(),
                BarrierKind.OTHER,
                Severity.LOW,
                "Ask",
                "Consequence",
                List.of(),
                null,
                false);

        String first = world.as(people.carla(), () -> barriers.raise(command));

        assertThat(world.as(people.carla(), () -> barriers.raise(command))).isEqualTo(first);
    }

    @Test
    void takingItBackEndsEveryTask() {
        world.doAs(people.carla(), () -> barriers.withdraw(barrier, "The agency sent two people"));

        assertThat(page().facts().state()).isEqualTo(BarrierState.WITHDRAWN);
        assertThat(desk.openTasks(people.carla(), barrier)).isEmpty();
        assertThat(page().promises()).noneMatch(promise -> promise.status() == PromiseStatus.OPEN);
        assertThat(actions.ofOrigin(barrier)).extracting(ActionSummary::state).doesNotContain(ActionState.OFFERED);
    }

    @Test
    void onlyTheRaiserOrWhoeverAnswersThereTakesItBack() {
        PersonSummary picker =
                world.person("taker" + people.pickA().code(), "Petra", 0, people.pickA(), people.carla(), Role.MEMBER);

        assertThatThrownBy(() -> world.doAs(picker, () -> barriers.withdraw(barrier, "No")))
                .isInstanceOf(BarrierRefused.class);
    }
}
