package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierPage;
import org.throughline.barrier.BarrierState;
import org.throughline.barrier.BlockedActionSummary;
import org.throughline.barrier.BoardWordSummary;
import org.throughline.barrier.RemovalSummary;
import org.throughline.barrier.TierTurn;
import org.throughline.base.Severity;
import org.throughline.base.task.KeptAnswer;

/**
 * A barrier as a program reads it.
 *
 * @param turns each tier that was asked, with its clock and its answer
 * @param answers what was answered to questions that administrators added, oldest first, as the form asked then
 * @param names names of the people whose ids appear
 */
@Schema(name = "Barrier")
record BarrierAnswer(
        String ref,
        UnitAnswer unit,
        BarrierKind kind,
        Severity severity,
        String title,
        String ask,
        String consequence,
        @Nullable BigDecimal cost,
        UUID raiserId,
        Instant raisedAt,
        @Nullable String cycleRef,
        boolean sensitive,
        BarrierState state,
        int tier,
        @Nullable String objection,
        @Nullable Instant endedAt,
        @Nullable String endWords,
        List<TierTurn> turns,
        @Nullable RemovalSummary removal,
        @Nullable BoardWordSummary boardWord,
        List<BlockedActionSummary> blockedActions,
        List<PromiseAnswer> promises,
        List<AuditRecord> story,
        List<StepAnswer> answers,
        Map<UUID, String> names) {

    static BarrierAnswer of(BarrierPage page, List<KeptAnswer> answers) {
        BarrierFacts facts = page.facts();
        return new BarrierAnswer(
                facts.ref(),
                UnitAnswer.of(page.unit()),
                facts.kind(),
                facts.severity(),
                facts.title(),
                facts.ask(),
                facts.consequence(),
                facts.cost(),
                facts.raiserId(),
                facts.raisedAt(),
                facts.cycleRef(),
                facts.sensitive(),
                facts.state(),
                facts.tier(),
                facts.objection(),
                facts.endedAt(),
                facts.endWords(),
                page.turns(),
                page.removal(),
                page.boardWord(),
                page.blockedActions(),
                page.promises().stream().map(PromiseAnswer::of).toList(),
                page.story(),
                StepAnswer.withoutPeople(answers),
                page.names());
    }
}
