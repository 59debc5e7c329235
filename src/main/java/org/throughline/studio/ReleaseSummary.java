package org.throughline.studio;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release as screens and programs read it.
 *
 * @param ref its reference
 * @param title one line
 * @param reason why it is made
 * @param risk what could go wrong
 * @param authorId who wrote it
 * @param unitId whose calendar and administrators count
 * @param state where it stands
 * @param emergencyWhy why it could not wait for a review; empty when it could
 * @param createdAt when it was begun
 * @param submittedAt when it was submitted last, null before that
 * @param reviewerId who answered last, null before that
 * @param reviewWords what they said; may be empty
 * @param reviewedAt when they did
 * @param liveAt since when it is in force, null before that
 * @param endedAt when it was confirmed, taken back or discarded
 * @param endedBy by whom; null when nobody said anything
 * @param endWords why it was taken back; may be empty
 * @param evidenceSha256 hash of the frozen evidence, null before it was live
 */
public record ReleaseSummary(
        String ref,
        String title,
        String reason,
        String risk,
        UUID authorId,
        UUID unitId,
        ReleaseState state,
        String emergencyWhy,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable UUID reviewerId,
        String reviewWords,
        @Nullable Instant reviewedAt,
        @Nullable Instant liveAt,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,
        String endWords,
        @Nullable String evidenceSha256) {

    /** Whether it was submitted as an emergency. */
    public boolean isEmergency() {
        return !emergencyWhy.isEmpty();
    }
}
