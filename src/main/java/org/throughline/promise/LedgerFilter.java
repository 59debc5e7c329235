package org.throughline.promise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the ledger to show.
 *
 * @param subject reference of a thing, null for all
 * @param kind what is promised, null for everything
 * @param unitId a unit with everything below it, null for all
 * @param standing how it stands, null for any
 * @param from first moment at which it is due, null for the beginning
 * @param until moment before which it is due, null for the end
 */
public record LedgerFilter(
        @Nullable String subject,
        @Nullable String kind,
        @Nullable UUID unitId,
        @Nullable PromiseStanding standing,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Everything. */
    public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null, null);

    /** Everything about one thing. */
    public static LedgerFilter of(String subject) {
        return new LedgerFilter(subject, null, null, null, null, null);
    }

    /** Whether it leaves anything out. */
    public boolean isNarrowed() {
        return !equals(ALL);
    }
}
