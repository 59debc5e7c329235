package org.throughline.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as screens read it.
 *
 * @param ref reference
 * @param boardId board that took it
 * @param unitId unit that asked
 * @param itemRef item that it answers
 * @param meetingRef meeting in which it was taken, null for a chair's action
 * @param subjectRef what it is about, null for other matters
 * @param title one line
 * @param outcome what was decided
 * @param state what it is worth
 * @param reason why
 * @param deviationReason why it differs from the recommendation, null when it does not
 * @param conditions what must hold, null when nothing
 * @param alternative what else can be done, null unless it is a no
 * @param riskOwnerId who owns an accepted risk
 * @param reviewOn when it is looked at again
 * @param actionTitle what is to be done, null when nothing
 * @param actionOwnerId who is asked to own it
 * @param actionDue by when
 * @param dissent who disagreed and why
 * @param recommendation what the table recommended, empty when it had no word
 * @param recommendationRule table and version
 * @param recommendationInputs what the table was asked with
 * @param quorumRule table and version that found the quorum
 * @param quorumInputs what it was asked with
 * @param takenAt when
 * @param takenBy who recorded it
 */
public record DecisionSummary(
        String ref,
        UUID boardId,
        UUID unitId,
        String itemRef,
        @Nullable String meetingRef,
        @Nullable String subjectRef,
        String title,
        DecisionOutcome outcome,
        DecisionState state,
        String reason,
        @Nullable String deviationReason,
        @Nullable String conditions,
        @Nullable String alternative,
        @Nullable UUID riskOwnerId,
        @Nullable LocalDate reviewOn,
        @Nullable String actionTitle,
        @Nullable UUID actionOwnerId,
        @Nullable LocalDate actionDue,
        @Nullable String dissent,
        String recommendation,
        @Nullable String recommendationRule,
        @Nullable String recommendationInputs,
        @Nullable String quorumRule,
        @Nullable String quorumInputs,
        Instant takenAt,
        @Nullable UUID takenBy) {}
