package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionPage;
import org.throughline.action.ActionState;
import org.throughline.action.ActionSummary;
import org.throughline.action.ActionType;
import org.throughline.action.Strength;
import org.throughline.action.Verdict;
import org.throughline.audit.AuditRecord;
import org.throughline.base.Severity;
import org.throughline.base.task.KeptAnswer;

/**
 * An action as a program reads it.
 *
 * @param rows offers, plan, progress, evidence and verdicts, each oldest first
 * @param answers what was answered to questions that administrators added, oldest first, as the form asked then
 * @param names names of the people whose ids appear
 */
@Schema(name = "Action")
record ActionAnswer(
        String ref,
        @Nullable String originRef,
        UnitAnswer unit,
        String title,
        String why,
        ActionType type,
        Strength strength,
        Severity severity,
        ActionState state,
        @Nullable Verdict verdict,
        UUID ownerId,
        UUID accountableId,
        @Nullable UUID verifierId,
        @Nullable UUID sponsorId,
        LocalDate dueOn,
        @Nullable BigDecimal cost,
        @Nullable String predecessorRef,
        @Nullable LocalDate wentLiveOn,
        @Nullable String doneSummary,
        @Nullable String endReason,
        Instant createdAt,
        ActionPage.Rows rows,
        List<PromiseAnswer> promises,
        List<AuditRecord> story,
        List<StepAnswer> answers,
        Map<UUID, String> names) {

    static ActionAnswer of(ActionPage page, List<KeptAnswer> answers) {
        ActionSummary summary = page.summary();
        return new ActionAnswer(
                summary.ref(),
                summary.originRef(),
                UnitAnswer.of(page.unit()),
                summary.title(),
                page.why(),
                summary.type(),
                summary.strength(),
                summary.severity(),
                summary.state(),
                summary.verdict(),
                summary.ownerId(),
                summary.accountableId(),
                page.verifierId(),
                page.sponsorId(),
                summary.dueOn(),
                page.cost(),
                page.predecessorRef(),
                page.wentLiveOn(),
                page.doneSummary(),
                page.endReason(),
                page.createdAt(),
                page.rows(),
                page.promises().stream().map(PromiseAnswer::of).toList(),
                page.story(),
                StepAnswer.of(answers),
                page.names());
    }
}
