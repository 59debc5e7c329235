package org.throughline.action;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what belongs to one action: a fixed number of statements, one for each kind. */
@Component
class ActionRows {

    private final OfferRepository offers;
    private final ActionPlanRepository plans;
    private final DueDateChangeRepository dateChanges;
    private final ProgressNoteRepository notes;
    private final ActionBlockRepository blocks;
    private final TryOutRepository tryOuts;
    private final EvidenceRepository evidence;
    private final VerificationPlanRepository verifications;
    private final EffectVerdictRepository verdicts;

    ActionRows(
            OfferRepository offers,
            ActionPlanRepository plans,
            DueDateChangeRepository dateChanges,
            ProgressNoteRepository notes,
            ActionBlockRepository blocks,
            TryOutRepository tryOuts,
            EvidenceRepository evidence,
            VerificationPlanRepository verifications,
            EffectVerdictRepository verdicts) {
        this.offers = offers;
        this.plans = plans;
        this.dateChanges = dateChanges;
        this.notes = notes;
        this.blocks = blocks;
        this.tryOuts = tryOuts;
        this.evidence = evidence;
        this.verifications = verifications;
        this.verdicts = verdicts;
    }

    ActionPage.Rows of(Action action) {
        UUID id = action.id();
        return new ActionPage.Rows(
                all(offers.findByActionIdOrderByOfferedAtAsc(id), Offer::summary),
                last(plans.findByActionIdOrderByPlannedAtAsc(id), ActionPlan::summary),
                all(dateChanges.findByActionIdOrderByAskedAtAsc(id), DueDateChange::summary),
                all(notes.findByActionIdOrderByWrittenAtAsc(id), ProgressNote::summary),
                all(blocks.findByActionIdOrderByBlockedAtAsc(id), ActionBlock::summary),
                all(tryOuts.findByActionIdOrderByNumberAsc(id), TryOut::summary),
                all(evidence.findByActionIdOrderByAddedAtAsc(id), Evidence::summary),
                last(verifications.findByActionIdOrderByLockedAtAsc(id), VerificationPlan::summary),
                all(verdicts.findByActionIdOrderByGivenAtAsc(id), EffectVerdict::summary));
    }

    private static <E, S> List<S> all(List<E> entities, Function<E, S> summary) {
        return entities.stream().map(summary).toList();
    }

    private static <E, S> @Nullable S last(List<E> entities, Function<E, S> summary) {
        return entities.isEmpty() ? null : summary.apply(entities.get(entities.size() - 1));
    }
}
