package org.throughline.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the log to show.
 *
 * @param person who acted, null for everybody
 * @param byClock only what the clock and processes did
 * @param subject reference of a thing, null for all
 * @param kind feature whose entries to show, such as `barrier`; null for all
 * @param from first moment, null for the beginning
 * @param until moment before which it ends, null for now
 * @param everyCommand also commands whose effect a sentence of its own tells, and the single steps of processes
 */
public record AuditFilter(
        @Nullable UUID person,
        boolean byClock,
        @Nullable String subject,
        @Nullable String kind,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean everyCommand) {

    /** Everything that happened, each thing told once. */
    public static final AuditFilter ALL = new AuditFilter(null, false, null, null, null, null, false);

    /** Whether it asks for more than a time: for somebody, for a thing or for a sort of things. */
    boolean asksWhoOrWhat() {
        return person != null || byClock || subject != null || kind != null;
    }

    /** Whether it leaves anything out. */
    public boolean isNarrowed() {
        return !equals(ALL) && !equals(new AuditFilter(null, false, null, null, null, null, true));
    }
}
