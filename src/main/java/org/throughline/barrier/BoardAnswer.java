package org.throughline.barrier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a board, or its chair in a hurry, decided about a barrier.
 *
 * <p>A yes names who does what; a no names what people can do instead; a risk has an owner and a day to look again.
 *
 * @param barrierRef which barrier
 * @param decisionRef reference of the decision, null when the chair acts before there is one
 * @param outcome what was decided
 * @param reason why, in words that reach the team
 * @param alternative what people can do instead; with REJECTED
 * @param riskOwnerId who owns the risk; with RISK_ACCEPTED
 * @param reviewDate day to look again, local to the unit; with RISK_ACCEPTED
 * @param followUp what has to be done; with APPROVED
 */
public record BoardAnswer(
        String barrierRef,
        @Nullable String decisionRef,
        BoardOutcome outcome,
        String reason,
        @Nullable String alternative,
        @Nullable UUID riskOwnerId,
        @Nullable LocalDate reviewDate,
        @Nullable FollowUp followUp) {

    public BoardAnswer {
        reason = Text.words("reason", reason, RaiseBarrier.TEXT_LENGTH);
        if (outcome == BoardOutcome.APPROVED && followUp == null) {
            throw new BarrierRefused("barrier.refused.approvedWithoutFollowUp");
        }
        if (outcome == BoardOutcome.REJECTED && (alternative == null || alternative.isBlank())) {
            throw new BarrierRefused("barrier.refused.rejectedWithoutAlternative");
        }
        if (outcome == BoardOutcome.RISK_ACCEPTED && (riskOwnerId == null || reviewDate == null)) {
            throw new BarrierRefused("barrier.refused.riskWithoutOwner");
        }
    }
}
