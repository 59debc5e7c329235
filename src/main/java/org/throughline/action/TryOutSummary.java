package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One small test as the action's page shows it; what is null was not studied yet. */
public record TryOutSummary(
        int number,
        String prediction,
        String plan,
        String measure,
        LocalDate studyOn,
        Instant predictedAt,
        @Nullable String did,
        @Nullable String study,
        @Nullable TryOutEnding ending,
        @Nullable String next,
        @Nullable Instant studiedAt) {}
