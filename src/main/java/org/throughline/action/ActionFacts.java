package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What only the page of an action reads. */
record ActionFacts(
        Instant createdAt,
        @Nullable String predecessorRef,
        @Nullable LocalDate wentLiveOn,
        @Nullable String doneSummary,
        @Nullable String endReason) {}
