package org.throughline.promise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to write a deadline into the ledger.
 *
 * @param kind what is promised, the same name that models use
 * @param subjectRef reference of the thing
 * @param tier tier of the ladder, null elsewhere
 * @param unitId unit whose calendar counted
 * @param dueAt when
 * @param owedBy who has to act
 * @param ruleVersion rule and version that said so
 */
public record MakePromise(
        String kind,
        String subjectRef,
        @Nullable Integer tier,
        UUID unitId,
        Instant dueAt,
        OwedBy owedBy,
        String ruleVersion) {}
