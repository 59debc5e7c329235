package org.throughline.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a barrier is removed, as pages read it. Everything is null until it has happened.
 *
 * @param what what is done
 * @param promisedBy who said so
 * @param ownerId who does it
 * @param due until which day, local to the unit
 * @param actionRef action that does it
 * @param finishedAt when it was said to be done
 * @param confirmerId who is asked whether it is really gone
 * @param confirmedBy who answered that
 * @param confirmedAt when
 * @param confirmationWords what that person wrote
 */
public record RemovalSummary(
        @Nullable String what,
        @Nullable UUID promisedBy,
        @Nullable UUID ownerId,
        @Nullable LocalDate due,
        @Nullable String actionRef,
        @Nullable Instant finishedAt,
        @Nullable UUID confirmerId,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmationWords) {}
