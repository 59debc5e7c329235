package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the effect is judged, as the action's page shows it.
 *
 * @param verifierId who agreed to it and will judge
 * @param measures what is looked at
 * @param rule what counts as a real change
 * @param minPoints how many readings at least
 * @param earliest first day of judging
 * @param windowEnd last day, as agreed
 * @param extendedTo last day after the one extension, null when there was none
 * @param balancing what might get worse
 * @param lockedAt when it was locked
 * @param fingerprint over everything that could bend a verdict
 * @param untouched whether the fingerprint still fits what is stored
 */
public record VerificationSummary(
        UUID verifierId,
        List<AgreeVerification.Measure> measures,
        SignalRule rule,
        int minPoints,
        LocalDate earliest,
        LocalDate windowEnd,
        @Nullable LocalDate extendedTo,
        @Nullable String balancing,
        Instant lockedAt,
        String fingerprint,
        boolean untouched) {

    public VerificationSummary {
        measures = List.copyOf(measures);
    }
}
