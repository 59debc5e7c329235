package org.throughline.barrier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;
import org.throughline.promise.Allowance;

/**
 * One tier's turn as pages read it.
 *
 * @param tier 1 to 4
 * @param turn 1, or more when the barrier came to this tier again
 * @param status what became of it
 * @param dueAt until when the tier answers
 * @param allowance how long the tier has of its own
 * @param openedAt when its turn began, null while it is still to come
 * @param receiverRole role that is asked, or will be
 * @param receiverId person who was asked, null when several hold the role
 * @param raiserAlone whether only the raiser could be asked
 * @param answeredAt when it was answered, null without an answer
 * @param answeredBy who answered, null without an answer or when a board did
 * @param answer what a person at the tier said; null for a board
 * @param words what people see
 * @param auto whether it moved up by itself
 */
public record EscalationStepSummary(
        int tier,
        int turn,
        StepStatus status,
        Instant dueAt,
        Allowance allowance,
        @Nullable Instant openedAt,
        Role receiverRole,
        @Nullable UUID receiverId,
        boolean raiserAlone,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        @Nullable TierAnswer answer,
        @Nullable String words,
        boolean auto) {

    /** Whether its clock runs. */
    public boolean isWaiting() {
        return openedAt != null && status == StepStatus.PENDING;
    }
}
