package org.throughline.barrier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * What is written on a barrier.
 *
 * @param ref human reference
 * @param unitId team that meets it
 * @param kind what is in the way
 * @param severity how bad it is now
 * @param title one line
 * @param ask what exactly is needed, and from whom
 * @param consequence what happens if nothing changes
 * @param cost rough cost in the unit's currency, null when unknown
 * @param raiserId who raised it
 * @param raisedAt when
 * @param source what it was born from
 * @param sourceRef reference of that thing, null for a person
 * @param cycleRef learning cycle that waits for the answer, null elsewhere
 * @param sensitive only those who answer may read the details
 * @param state where it stands
 * @param tier tier that it has reached, 0 before the first
 * @param objection what the raiser added when it came back, null without an objection
 * @param endedAt when it ended, null while it has not
 * @param endWords what people were told at the end
 */
public record BarrierFacts(
        String ref,
        UUID unitId,
        BarrierKind kind,
        Severity severity,
        String title,
        String ask,
        String consequence,
        @Nullable BigDecimal cost,
        UUID raiserId,
        Instant raisedAt,
        BarrierSource source,
        @Nullable String sourceRef,
        @Nullable String cycleRef,
        boolean sensitive,
        BarrierState state,
        int tier,
        @Nullable String objection,
        @Nullable Instant endedAt,
        @Nullable String endWords) {}
