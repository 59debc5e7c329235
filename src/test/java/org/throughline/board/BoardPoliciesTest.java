package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.board.RecordDecision.Action;

class BoardPoliciesTest {

    private static final Instant CLOSES = Instant.parse("2026-12-16T11:30:00Z");

    @Nested
    class AVote {

        @Test
        void countsUntilItsInstantAndNotAtIt() {
            assertThat(VotePolicy.counts(true, CLOSES, false, CLOSES.minusMillis(1)))
                    .isTrue();
            assertThat(VotePolicy.counts(true, CLOSES, false, CLOSES)).isFalse();
        }

        @Test
        void doesNotCountOnceTheQuorumIsLost() {
            assertThat(VotePolicy.counts(true, CLOSES, true, CLOSES.minusSeconds(60)))
                    .isFalse();
        }

        @Test
        void doesNotCountBeforeItIsOpenedOrAfterTheChairClosedIt() {
            assertThat(VotePolicy.counts(false, CLOSES, false, CLOSES.minusSeconds(60)))
                    .isFalse();
        }
    }

    @Nested
    class ADecision {

        @Test
        void countsAtOnceOnlyAfterAVoteWithTheQuorumStillThere() {
            assertThat(VotePolicy.worth(true, false)).isEqualTo(DecisionState.TAKEN);
            assertThat(VotePolicy.worth(true, true)).isEqualTo(DecisionState.TO_BE_RATIFIED);
            assertThat(VotePolicy.worth(false, false)).isEqualTo(DecisionState.TO_BE_RATIFIED);
        }

        @Test
        void thatFollowsTheRecommendationNeedsNoOtherReason() {
            assertThatCode(() -> check(decision(DecisionOutcome.HOLD, null, null), "HOLD", false))
                    .doesNotThrowAnyException();
        }

        @Test
        void thatDiffersFromTheRecommendationSaysWhy() {
            assertThatThrownBy(() -> check(decision(DecisionOutcome.HOLD, null, null), "APPROVED", false))
                    .hasMessageContaining("board.decision.deviationMissing");
            assertThatCode(() -> check(decision(DecisionOutcome.HOLD, "Wait for the audit", null), "APPROVED", false))
                    .doesNotThrowAnyException();
        }

        @Test
        void thatSaysNoNamesAnAlternative() {
            assertThatThrownBy(() -> check(decision(DecisionOutcome.REJECTED, null, null), "", true))
                    .hasMessageContaining("board.decision.alternativeMissing");
        }

        @Test
        void thatSaysYesToABarrierNamesWhatIsDoneByWhomAndWhen() {
            assertThatThrownBy(() -> check(decision(DecisionOutcome.APPROVED, null, null), "", true))
                    .hasMessageContaining("board.decision.actionMissing");
            Action action = new Action("Runner", UUID.randomUUID(), LocalDate.of(2026, 12, 20));
            assertThatCode(() -> check(decision(DecisionOutcome.APPROVED, null, action), "", true))
                    .doesNotThrowAnyException();
        }

        @Test
        void cannotHoldABarrierForWhosePromisePeopleWait() {
            assertThatThrownBy(() -> check(decision(DecisionOutcome.HOLD, null, null), "", true))
                    .hasMessageContaining("board.decision.noHold");
        }

        @Test
        void thatAcceptsARiskNamesItsOwnerAndReview() {
            assertThatThrownBy(() -> check(decision(DecisionOutcome.RISK_ACCEPTED, null, null), "", true))
                    .hasMessageContaining("board.decision.riskOwnerMissing");
        }

        private void check(RecordDecision decision, String recommendation, boolean answersBarrier) {
            DecisionPolicy.check(decision, recommendation, answersBarrier);
        }

        private RecordDecision decision(DecisionOutcome outcome, @Nullable String deviation, @Nullable Action action) {
            return new RecordDecision(
                    "ITM-2026-000001", outcome, "Because", deviation, null, null, null, null, action, null);
        }
    }

    @Nested
    class AnItem {

        @Test
        void waitsTwiceAndNotAThirdTime() {
            assertThat(DeferralPolicy.mayWait(1)).isTrue();
            assertThat(DeferralPolicy.mayWait(2)).isFalse();
        }

        /** E04: papers for 16 Dec were due 9 Dec 10:00; the meeting after is 13 Jan, the promise 29 Dec 10:00. */
        @Test
        void thatComesAfterThePapersAndWouldWaitPastItsPromiseIsForTheSecretaryToAcceptLate() {
            Instant papers = Instant.parse("2026-12-09T10:00:00Z");
            Instant january = Instant.parse("2027-01-13T10:00:00Z");
            Instant promised = Instant.parse("2026-12-29T10:00:00Z");

            assertThat(PapersPolicy.needsLateAcceptance(
                            Instant.parse("2026-12-11T10:00:00Z"), papers, january, promised))
                    .isTrue();
            assertThat(PapersPolicy.needsLateAcceptance(papers, papers, january, promised))
                    .isFalse();
            assertThat(PapersPolicy.needsLateAcceptance(papers.plusMillis(1), papers, january, january))
                    .isFalse();
        }
    }
}
