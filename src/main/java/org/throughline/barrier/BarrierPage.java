package org.throughline.barrier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.organisation.UnitSummary;
import org.throughline.promise.PromiseSummary;

/**
 * Everything that the page of a barrier shows.
 *
 * @param facts what is written on it
 * @param unit team that meets it
 * @param turns the turns of its tiers, the lowest tier first
 * @param clock the running clock, null when no tier's clock runs
 * @param removal how it is removed, null before
 * @param boardWord what the board said, null before
 * @param blockedActions actions that it holds up
 * @param actionTitles titles of those of them that the signed-in person may see, by reference
 * @param promises its lines in the ledger
 * @param story what happened, oldest first
 * @param names display names of everybody mentioned, by id
 * @param mayWithdraw whether the signed-in person may take it back
 * @param mayChangeRisk whether the signed-in person may say that it is worse or less bad
 */
public record BarrierPage(
        BarrierFacts facts,
        UnitSummary unit,
        List<TierTurn> turns,
        @Nullable TierClock clock,
        @Nullable RemovalSummary removal,
        @Nullable BoardWordSummary boardWord,
        List<BlockedActionSummary> blockedActions,
        Map<String, String> actionTitles,
        List<PromiseSummary> promises,
        List<AuditRecord> story,
        Map<UUID, String> names,
        boolean mayWithdraw,
        boolean mayChangeRisk) {

    /** The name of a person; empty when nobody is meant. */
    public String name(@Nullable UUID personId) {
        return personId == null ? "" : names.getOrDefault(personId, "");
    }
}
