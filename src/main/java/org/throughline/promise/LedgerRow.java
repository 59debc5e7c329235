package org.throughline.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the ledger's page shows it.
 *
 * @param id id of the promise
 * @param kind what is promised
 * @param subjectRef reference of the thing
 * @param tier tier of the ladder, null elsewhere
 * @param unitName the place whose calendar counted
 * @param zone its zone when the promise was made
 * @param standing how it stands
 * @param status what became of it
 * @param ruleVersion rule and version that made it
 * @param calendarVersion calendar and version that counted
 * @param sum how the instant was worked out, null when it was made before sums were kept
 * @param madeAt when it was written down
 * @param dueAt when it is due
 * @param firedAt when its timer fired, null when it has none or has not
 * @param down when the system was down between the instant and the firing
 */
public record LedgerRow(
        UUID id,
        String kind,
        String subjectRef,
        @Nullable Integer tier,
        String unitName,
        ZoneId zone,
        PromiseStanding standing,
        PromiseStatus status,
        String ruleVersion,
        String calendarVersion,
        @Nullable Sum sum,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant firedAt,
        List<Span> down) {

    /** How late its timer fired; null when it has not fired. */
    public @Nullable Duration latency() {
        return firedAt == null ? null : Duration.between(dueAt, firedAt);
    }
}
