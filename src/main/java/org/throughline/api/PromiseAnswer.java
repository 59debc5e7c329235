package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;

/**
 * A line of the ledger of promises.
 *
 * @param kind what is promised
 * @param tier tier of the ladder, null elsewhere
 * @param dueAt when it is due
 * @param firedAt when its timer fired, null when it has not
 * @param latencySeconds how late its timer fired, null when it has not
 * @param ruleVersion rule and version that made it
 * @param calendarVersion calendar and version that counted
 * @param status what became of it
 * @param madeAt when it was written down
 */
@Schema(name = "Promise")
record PromiseAnswer(
        String kind,
        @Nullable Integer tier,
        Instant dueAt,
        @Nullable Instant firedAt,
        @Nullable BigDecimal latencySeconds,
        String ruleVersion,
        String calendarVersion,
        PromiseStatus status,
        Instant madeAt) {

    private static final int MILLIS = 3;

    static PromiseAnswer of(PromiseSummary promise) {
        Duration latency = promise.latency();
        return new PromiseAnswer(
                promise.kind(),
                promise.tier(),
                promise.dueAt(),
                promise.firedAt(),
                latency == null ? null : BigDecimal.valueOf(latency.toMillis(), MILLIS),
                promise.ruleVersion(),
                promise.calendarVersion(),
                promise.status(),
                promise.madeAt());
    }
}
