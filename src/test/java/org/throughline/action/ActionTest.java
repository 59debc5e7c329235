package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.action.Samples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {

    @Test
    void theHappyPathEndsClosedWithItsVerdict() {
        Action action = verifying();

        action.judge(Verdict.EFFECTIVE);
        assertThat(action.state()).isEqualTo(ActionState.EFFECTIVE);
        action.close(NOW);

        assertThat(action.state()).isEqualTo(ActionState.CLOSED);
        assertThat(action.ending()).isEqualTo("EFFECTIVE");
    }

    @Test
    void whatIsJustDoneNeedsNeitherAnswerNorVerdict() {
        Action action = offered();

        action.startAtOnce();
        action.claimDone("Shelf put up", DUE);
        action.close(NOW);

        assertThat(action.ending()).isEqualTo("DONE");
    }

    @Test
    void anOfferThatLapsedMayBeMadeToSomebodyElse() {
        Action action = offered();

        action.offerLapsed();
        action.offerTo(WES, DUE.plusDays(7));

        assertThat(action.state()).isEqualTo(ActionState.OFFERED);
        assertThat(action.ownerId()).isEqualTo(WES);
        assertThat(action.dueOn()).isEqualTo(DUE.plusDays(7));
    }

    @Test
    void somebodyWhoDeclinedDoesNotHoldItUp() {
        Action action = offered();

        action.decline();
        action.offerTo(WES, DUE);

        assertThat(action.ownerId()).isEqualTo(WES);
    }

    @Test
    void aVerifierWhoIsAskedToOwnItVerifiesNoMore() {
        Action action = offered();
        action.judgedBy(WES);

        action.offerLapsed();
        action.offerTo(WES, DUE);

        assertThat(action.verifierId()).isNull();
    }

    @Test
    void theOwnerCannotAgreeToTheEffectCheck() {
        Action action = offered();
        action.accept();

        assertThatThrownBy(() -> action.startWork(BEN)).isInstanceOf(FourEyesBroken.class);
        assertThat(action.state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void aBlockedActionGoesOnWhenTheWayIsFree() {
        Action action = inProgress();

        action.block();
        assertThat(action.isWaiting()).isTrue();
        action.unblock();

        assertThat(action.state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(action.isWaiting()).isFalse();
    }

    @Test
    void whatIsNotThereGoesBackToItsOwner() {
        Action action = inProgress();
        action.claimDone("Done", DUE);

        action.returnToWork();

        assertThat(action.state()).isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void aNewSearchBeginsANewRoundOfOffers() {
        Action action = offered();
        action.offerLapsed();
        action.nobodyFound(NOW);
        assertThat(action.isWaiting()).isTrue();

        action.askAnew();

        assertThat(action.offerRound()).isEqualTo(2);
        assertThat(action.isWaiting()).isFalse();
    }

    @Test
    void anInconclusiveEffectIsLookedAtAgain() {
        Action action = verifying();
        action.judge(Verdict.INCONCLUSIVE);

        action.lookAgain();

        assertThat(action.state()).isEqualTo(ActionState.VERIFYING);
        assertThat(action.judgement().isWindowExtended()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, mode = EnumSource.Mode.EXCLUDE, names = "EFFECTIVE")
    void whatDidNotHelpEnoughMayBeMadeStronger(Verdict verdict) {
        Action action = verifying();
        action.judge(verdict);

        action.strengthen();

        assertThat(action.state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void whatHelpedIsNotMadeStronger() {
        Action action = verifying();
        action.judge(Verdict.EFFECTIVE);

        assertThatThrownBy(action::strengthen).isInstanceOf(ActionRefused.class);
    }

    @Test
    void droppingATestIsAnEndingOfItsOwn() {
        Action action = inProgress();

        action.drop("It slows the line", NOW);

        assertThat(action.ending()).isEqualTo("DROPPED");
    }

    @Test
    void anActionThatEndedIsNotCancelled() {
        Action action = inProgress();
        action.drop("It slows the line", NOW);

        action.cancel(NOW);

        assertThat(action.state()).isEqualTo(ActionState.DROPPED);
    }

    @ParameterizedTest(name = "{0}: final {1}, still owed {2}")
    @CsvSource({
        "PROPOSED, false, true",
        "OFFERED, false, true",
        "DECLINED, false, true",
        "BLOCKED, false, true",
        "DONE_CLAIMED, false, false",
        "VERIFYING, false, false",
        "EFFECTIVE, false, false",
        "CLOSED, true, false",
        "CANCELLED, true, false",
        "DROPPED, true, false"
    })
    void onlyWhatIsStillOwedCanBeLate(ActionState state, boolean isFinal, boolean owed) {
        assertThat(state.isFinal()).isEqualTo(isFinal);
        assertThat(state.isOwed()).isEqualTo(owed);
    }

    @Test
    void whatIsNotInProgressIsNotClaimedDone() {
        Action action = offered();

        assertThatThrownBy(() -> action.claimDone("Done", DUE))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("OFFERED");
    }
}
