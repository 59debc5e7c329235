package org.throughline.critical;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * A critical event as it stands.
 *
 * @param ref reference
 * @param unitId where it happened
 * @param title beginning of what happened, for a row
 * @param severity how bad it was or could have been
 * @param happenedAt when
 * @param what what happened, in plain words
 * @param restricted whether only its circle knows of it
 * @param reporterId who reported it
 * @param leaderId who hosts the review
 * @param guardianId who looks after those who were there
 * @param facilitatorId who helps or guides what goes deeper, null when nobody does
 * @param reportedAt when it was reported; 24 hours count from here
 * @param state how far it is
 * @param review what the review said, null before
 * @param goDeeper whether a learning cycle looks into it
 * @param lateAt when the time for the first review ran out, null when it was held in time
 * @param support what was done for people, null before
 * @param cycleRef the learning cycle, null when there is none
 * @param endReason why it was withdrawn, null when it was not
 * @param endedAt when it ended, null while it goes on
 */
public record CriticalEventFacts(
        String ref,
        UUID unitId,
        String title,
        Severity severity,
        Instant happenedAt,
        String what,
        boolean restricted,
        UUID reporterId,
        UUID leaderId,
        UUID guardianId,
        @Nullable UUID facilitatorId,
        Instant reportedAt,
        CriticalEventState state,
        @Nullable EventReview review,
        boolean goDeeper,
        @Nullable Instant lateAt,
        @Nullable EventSupport support,
        @Nullable String cycleRef,
        @Nullable String endReason,
        @Nullable Instant endedAt) {}
