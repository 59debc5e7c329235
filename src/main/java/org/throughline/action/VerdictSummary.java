package org.throughline.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One verdict as the action's page shows it.
 *
 * @param verdict what it came to
 * @param givenBy who gave it; null when the window ended without one
 * @param givenAt when
 * @param whatWasSeen in the readings and at work
 * @param balancingOk whether everything else stayed as good, null when nobody looked
 * @param balancingNote what got worse
 * @param sideEffects what else changed
 */
public record VerdictSummary(
        Verdict verdict,
        @Nullable UUID givenBy,
        Instant givenAt,
        @Nullable String whatWasSeen,
        @Nullable Boolean balancingOk,
        @Nullable String balancingNote,
        @Nullable String sideEffects) {}
