package org.throughline.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditRecord;
import org.throughline.organisation.UnitSummary;
import org.throughline.promise.PromiseSummary;

/**
 * Everything that the page of an action shows.
 *
 * @param summary the action
 * @param unit where it is done
 * @param why the condition it answers
 * @param cost in the unit's currency, null when none was named
 * @param verifierId who judges it, null when nobody does yet
 * @param sponsorId who steps in, null when there is nobody
 * @param predecessorRef the action it takes the place of
 * @param waitingForOwner whether nobody could be found who would own it
 * @param wentLiveOn since when it is in use
 * @param doneSummary what is different now
 * @param endReason why it ended or will
 * @param createdAt when it came up
 * @param rows what was asked, planned, moved, shown and judged
 * @param story what happened, oldest first
 * @param promises the ledger of its deadlines, oldest first
 * @param names name of everybody who appears in it
 * @param may what the signed-in person may do here
 */
public record ActionPage(
        ActionSummary summary,
        UnitSummary unit,
        String why,
        @Nullable BigDecimal cost,
        @Nullable UUID verifierId,
        @Nullable UUID sponsorId,
        @Nullable String predecessorRef,
        boolean waitingForOwner,
        @Nullable LocalDate wentLiveOn,
        @Nullable String doneSummary,
        @Nullable String endReason,
        Instant createdAt,
        Rows rows,
        List<AuditRecord> story,
        List<PromiseSummary> promises,
        Map<UUID, String> names,
        May may) {

    public ActionPage {
        story = List.copyOf(story);
        promises = List.copyOf(promises);
        names = Map.copyOf(names);
    }

    /**
     * What belongs to the action, each oldest first.
     *
     * @param offers whom it was offered to
     * @param plan how it is done, null before
     * @param dateChanges moves of its date
     * @param progress where the owner said it stood
     * @param blocks what was in the way
     * @param tryOuts small tests
     * @param evidence what shows it
     * @param verification how it is judged, null before
     * @param verdicts what it was judged to be
     */
    public record Rows(
            List<OfferSummary> offers,
            @Nullable PlanSummary plan,
            List<DueDateChangeSummary> dateChanges,
            List<ProgressSummary> progress,
            List<BlockSummary> blocks,
            List<TryOutSummary> tryOuts,
            List<EvidenceSummary> evidence,
            @Nullable VerificationSummary verification,
            List<VerdictSummary> verdicts) {

        public Rows {
            offers = List.copyOf(offers);
            dateChanges = List.copyOf(dateChanges);
            progress = List.copyOf(progress);
            blocks = List.copyOf(blocks);
            tryOuts = List.copyOf(tryOuts);
            evidence = List.copyOf(evidence);
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * What the signed-in person may do.
     *
     * @param withdraw call it off
     * @param free say that the way is free again
     * @param offerEnded whether an offer to this person ended without a yes, which the page then says
     */
    public record May(boolean withdraw, boolean free, boolean offerEnded) {}

    /** The name of a person who appears in it; empty when it is nobody or unknown. */
    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
