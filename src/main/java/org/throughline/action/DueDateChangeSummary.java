package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One move of a due date as the action's page shows it.
 *
 * @param from day before
 * @param to day wished for
 * @param reason why it takes longer
 * @param askedBy who asked
 * @param askedAt when
 * @param approval what became of it
 * @param decidedBy who decided, null when nobody had to or has yet
 * @param decisionReason why it was refused
 */
public record DueDateChangeSummary(
        LocalDate from,
        LocalDate to,
        String reason,
        UUID askedBy,
        Instant askedAt,
        DateApproval approval,
        @Nullable UUID decidedBy,
        @Nullable String decisionReason) {}
