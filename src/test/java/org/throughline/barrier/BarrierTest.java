package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.throughline.base.Severity;
import org.throughline.organisation.Role;
import org.throughline.promise.Allowance;

/** What may happen to a barrier, and what may not. */
class BarrierTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final UUID CARLA = UUID.randomUUID();
    private static final UUID DMITRI = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final String REF = "BAR-2026-000001";

    private final Barrier barrier = raised();

    private static Barrier raised() {
        RaiseBarrier command = new RaiseBarrier(
                UUID.randomUUID(),
                UUID.randomUUID(),
                BarrierKind.STAFFING,
                Severity.HIGH,
                "No runner",
                "One runner per wave",
                "Waves slip",
                null,
                List.of("ACT-2026-000001", "ACT-2026-000002", "ACT-2026-000001"),
                null,
                false);
        return new Barrier(REF, command, new Raising(command, CARLA, BarrierSource.PERSON, null, NOW));
    }

    private Barrier at(int tier) {
        if (barrier.ladder().summaries().isEmpty()) {
            barrier.ladder()
                    .putUp(
                            IntStream.rangeClosed(1, 4)
                                    .mapToObj(step -> new Rung(
                                            step, NOW.plus(Duration.ofDays(step)), Allowance.workingDays(1), "v1"))
                                    .toList(),
                            step -> Role.SITE_MANAGER);
        }
        barrier.comeTo(tier, new TierReceiver(Role.SITE_MANAGER, DMITRI, false), NOW.plusSeconds(60), NOW);
        return barrier;
    }

    private static AnswerBarrier answer(TierAnswer answer) {
        boolean accepts = answer == TierAnswer.ACCEPT;
        return new AnswerBarrier(
                REF, answer, "Words", accepts ? BEN : null, accepts ? LocalDate.of(2026, 12, 10) : null);
    }

    private static BoardAnswer decision(BoardOutcome outcome) {
        return new BoardAnswer(
                REF,
                "DEC-2026-000001",
                outcome,
                "Because",
                "Use the pool",
                DMITRI,
                LocalDate.of(2027, 3, 1),
                new FollowUp("Hire", BEN, LocalDate.of(2026, 12, 20)));
    }

    private static void assertRefused(ThrowingCallable gesture, String messageKey) {
        assertThatThrownBy(gesture)
                .isInstanceOfSatisfying(
                        BarrierRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    @Test
    void aLadderIsPutUpOnce() {
        at(1);
        assertRefused(
                () -> barrier.ladder().putUp(List.of(), tier -> Role.TEAM_LEADER), "barrier.refused.ladderStands");
    }

    @Test
    void acceptingPromisesARemoval() {
        at(2).answer(answer(TierAnswer.ACCEPT), DMITRI, NOW);

        assertThat(barrier.facts().state()).isEqualTo(BarrierState.ANSWERED);
        assertThat(barrier.removalSummary().orElseThrow().ownerId()).isEqualTo(BEN);
        barrier.startRemoval();
        assertThat(barrier.facts().state()).isEqualTo(BarrierState.IN_REMOVAL);
    }

    @Test
    void aTierAnswersOnce() {
        at(2).answer(answer(TierAnswer.SOLVE), DMITRI, NOW);

        assertRefused(() -> barrier.answer(answer(TierAnswer.RETURN), DMITRI, NOW), "barrier.refused.movedOn");
    }

    @Test
    void anAnswerAfterTheTimeIsTooLate() {
        at(2).expire();

        assertThat(barrier.ladder().lastAt(2).summary().auto()).isTrue();
        assertRefused(() -> barrier.answer(answer(TierAnswer.ACCEPT), DMITRI, NOW), "barrier.refused.movedOn");
    }

    @Test
    void goneOnlyWhenSomebodySaysSo() {
        at(2).answer(answer(TierAnswer.SOLVE), DMITRI, NOW);
        assertRefused(() -> barrier.remove(NOW), "barrier.refused.nothingRemoved");

        barrier.askWhetherGone(RemovalConfirmationPolicy.first(CARLA), NOW);
        barrier.confirm(new ConfirmRemoval(REF, true, "Two runners since Monday"), CARLA, NOW);
        barrier.remove(NOW);

        assertThat(barrier.facts().state()).isEqualTo(BarrierState.REMOVED);
        assertThat(barrier.facts().endWords()).isEqualTo("Two runners since Monday");
        assertThat(barrier.ladder().lastAt(3).status()).isEqualTo(StepStatus.VOID);
    }

    @Test
    void stillThereGoesToTheNextTier() {
        at(2).answer(answer(TierAnswer.SOLVE), DMITRI, NOW);
        barrier.askWhetherGone(RemovalConfirmationPolicy.first(CARLA), NOW);
        barrier.confirm(new ConfirmRemoval(REF, false, "Nothing changed"), CARLA, NOW);

        at(3);

        assertThat(barrier.facts().state()).isEqualTo(BarrierState.AT_TIER);
        assertThat(barrier.removalSummary()).isEmpty();
    }

    @Test
    void theBoardGetsAnotherTurnWhenItsRemovalDidNotHelp() {
        at(4).decide(decision(BoardOutcome.APPROVED), null, NOW);
        barrier.startRemoval();
        barrier.askWhetherGone(RemovalConfirmationPolicy.first(CARLA), NOW);

        at(4);

        assertThat(barrier.ladder().lastAt(4).turn()).isEqualTo(2);
        assertThat(barrier.ladder().summaries()).hasSize(5);
    }

    @Test
    void aBoardMayAnswerAfterItsPromiseWasBroken() {
        at(4).expire();
        assertThat(barrier.ladder().lastAt(4).summary().auto()).isFalse();

        barrier.decide(decision(BoardOutcome.REJECTED), null, NOW);
        barrier.reject("Because", NOW);

        assertThat(barrier.facts().state()).isEqualTo(BarrierState.REJECTED);
        assertThat(barrier.boardSummary().orElseThrow().alternative()).isEqualTo("Use the pool");
    }

    @Test
    void nobodyDecidesForTheBoardBelowIt() {
        at(3);
        assertRefused(() -> barrier.decide(decision(BoardOutcome.APPROVED), null, NOW), "barrier.refused.notAtBoard");
    }

    @Test
    void anAcceptedRiskIsLookedAtAgain() {
        at(4).decide(decision(BoardOutcome.RISK_ACCEPTED), null, NOW);
        barrier.acceptRisk();
        barrier.keepRisk(LocalDate.of(2027, 6, 1));
        assertThat(barrier.boardSummary().orElseThrow().riskReviewOn()).isEqualTo(LocalDate.of(2027, 6, 1));

        barrier.seeGone("The site closed");
        barrier.remove(NOW);

        assertThat(barrier.facts().endWords()).isEqualTo("The site closed");
    }

    @Test
    void anObjectionNeedsAnAnswerAndSomethingNew() {
        assertRefused(() -> barrier.object("New"), "barrier.refused.nothingToObject");
        at(2).answer(answer(TierAnswer.RETURN), DMITRI, NOW);
        assertRefused(() -> barrier.object("waves SLIP."), "barrier.refused.nothingNew");

        barrier.object("11 of 20 waves slipped");

        assertThat(barrier.mayObject()).isFalse();
        assertRefused(() -> barrier.object("12 of 20"), "barrier.refused.objectedBefore");
    }

    @Test
    void whatHasEndedStaysEnded() {
        at(1).withdraw("Not needed any more", NOW);

        assertRefused(() -> barrier.withdraw("Again", NOW), "barrier.refused.over");
        assertRefused(() -> at(2), "barrier.refused.over");
        assertRefused(() -> barrier.changeSeverity(Severity.LOW), "barrier.refused.over");
    }

    @Test
    void actionsAreFreedOnce() {
        assertThat(barrier.blocked().free(NOW)).containsExactly("ACT-2026-000001", "ACT-2026-000002");
        assertThat(barrier.blocked().free(NOW)).isEmpty();
    }
}
