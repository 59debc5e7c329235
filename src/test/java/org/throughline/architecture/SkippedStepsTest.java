package org.throughline.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionState;
import org.throughline.action.ActionType;
import org.throughline.action.ActionWork;
import org.throughline.action.Actions;
import org.throughline.action.ClaimDone;
import org.throughline.action.DueDates;
import org.throughline.action.EffectChecks;
import org.throughline.action.GiveVerdict;
import org.throughline.action.OfferAction;
import org.throughline.action.OfferAnswers;
import org.throughline.action.Strength;
import org.throughline.action.Verdict;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.BoardAnswer;
import org.throughline.barrier.BoardOutcome;
import org.throughline.barrier.ConfirmRemoval;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.BrokenRule;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.OpenTasks;
import org.throughline.board.BoardTestDesk;
import org.throughline.board.DecisionOutcome;
import org.throughline.board.Decisions;
import org.throughline.board.RecordDecision;
import org.throughline.board.VoteChoice;
import org.throughline.board.Votes;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.TaskDesk;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The right person with the wrong step: whoever calls a use case before its turn, or once more after it, is refused. */
@ApplicationTest
class SkippedStepsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Actions actions;

    @Autowired
    private OfferAnswers offers;

    @Autowired
    private ActionWork work;

    @Autowired
    private DueDates dueDates;

    @Autowired
    private EffectChecks checks;

    @Autowired
    private Barriers barriers;

    @Autowired
    private BarrierAnswers answers;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Votes votes;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk tasks;

    private Logistics people;

    @BeforeEach
    void aMorning() {
        time.set("2026-10-01T09:00");
        people = world.logistics();
    }

    @Test
    void anActionThatNobodyAcceptedIsNeitherDoneNorJudgedNorMoved() {
        String ref = offered();

        world.doAs(people.ben(), () -> {
            refused(() -> work.claimDone(
                    new ClaimDone(ref, "Done", LocalDate.of(2026, 10, 1), List.of(), "https://example.org/proof")));
            refused(() -> checks.confirmDelivered(ref, "I saw it"));
            refused(() -> judge(ref));
        });
        world.doAs(people.quinn(), () -> {
            refused(() -> checks.confirmDelivered(ref, "I saw it"));
            refused(() -> judge(ref));
        });
        world.doAs(people.carla(), () -> {
            refused(() -> offers.agreeToDate(ref));
            refused(() -> offers.insistOnDate(ref, LocalDate.of(2026, 10, 5), "Now"));
            refused(() -> dueDates.approve(ref));
        });
        assertThat(actions.summary(ref).orElseThrow().state()).isEqualTo(ActionState.OFFERED);
    }

    @Test
    void theBoardDoesNotDecideABarrierThatHasNotReachedIt() {
        String ref = raised();

        world.doAs(
                people.femi(),
                () -> refused(() -> answers.takeChairsAction(
                        new BoardAnswer(ref, null, BoardOutcome.APPROVED, "We say so", null, null, null, null))));
        world.doAs(people.carla(), () -> refused(() -> answers.confirmRemoval(new ConfirmRemoval(ref, true, "Gone"))));
    }

    @Test
    void anItemOutsideOfAMeetingIsNeitherVotedOnNorDecided() {
        BoardTestDesk desk = BoardTestDesk.in(application, people);
        String item = desk.matter(desk.board(), "One rule for all");

        world.doAs(people.jonas(), () -> refused(() -> votes.cast(item, VoteChoice.APPROVE, null)));
        world.doAs(people.femi(), () -> {
            refused(() -> votes.close(item));
            refused(() -> decisions.record(new RecordDecision(
                    item, DecisionOutcome.values()[0], "Because", null, null, null, null, null, null, null)));
        });
    }

    @Test
    void somebodyElseTakesNoStepAtAll() {
        String ref = offered();

        world.doAs(
                people.wes(),
                () -> assertThatThrownBy(() -> work.noteProgress(ref, "Nearly there"))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void whoeverIsPassedATaskMayTakeItsStepAndNoOther() {
        String ref = offered();
        String task =
                world.as(people.ben(), () -> openTasks.onSubject(ref).get(0).taskId());
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        world.doAs(people.wes(), () -> {
            assertThatThrownBy(() -> work.noteProgress(ref, "Nearly there")).isInstanceOf(NotAllowed.class);
            tasks.complete(new CompleteTask(UUID.randomUUID(), task, Map.of("offerAnswer", "ACCEPT"), Locale.UK));
        });

        assertThat(actions.summary(ref).orElseThrow().ownerId())
                .isEqualTo(people.wes().id());
    }

    private void judge(String ref) {
        checks.judge(new GiveVerdict(ref, Verdict.values()[0], "Looks right", true, null, null));
    }

    private static void refused(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(BrokenRule.class);
    }

    private String offered() {
        return world.asSystem(() -> actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "Wave cut-off board",
                "Nobody sees when the wave closes",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.MEDIUM,
                people.ben().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 11, 2),
                null)));
    }

    private String raised() {
        return world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.STAFFING,
                        Severity.HIGH,
                        "One runner per wave until 24 Dec",
                        "Waves slip by 20 minutes",
                        List.of(),
                        null,
                        false)));
    }
}
