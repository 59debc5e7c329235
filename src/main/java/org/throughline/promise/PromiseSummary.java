package org.throughline.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param id id of the promise
 * @param kind what is promised
 * @param subjectRef reference of the thing
 * @param tier tier of the ladder, null elsewhere
 * @param unitId unit whose calendar counted
 * @param owedBy who has to act
 * @param madeAt when it was written down
 * @param dueAt when it is due
 * @param firedAt when its timer fired, null when it has not
 * @param settledAt when it was kept, broken, moved or voided, null while it is open
 * @param status what became of it
 * @param ruleVersion rule and version that made it
 * @param calendarVersion calendar and version that counted
 */
public record PromiseSummary(
        UUID id,
        String kind,
        String subjectRef,
        @Nullable Integer tier,
        UUID unitId,
        OwedBy owedBy,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant firedAt,
        @Nullable Instant settledAt,
        PromiseStatus status,
        String ruleVersion,
        String calendarVersion) {

    /** How late its timer fired; null when it has not fired. Downtime shows here. */
    public @Nullable Duration latency() {
        return firedAt == null ? null : Duration.between(dueAt, firedAt);
    }
}
