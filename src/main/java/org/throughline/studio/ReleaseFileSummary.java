package org.throughline.studio;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a release as screens and programs read it.
 *
 * @param model which model it changes or brings
 * @param baseVersion version in force when it was made; null when the release brings it for the first time
 * @param inForce version in force now, null when there is none
 * @param liveVersion version as which it went live, null before that
 * @param lockedBy who edits it now, null when nobody does
 * @param changedBy who changed it last
 * @param changedAt when
 * @param revision number of its state; a save names the one that it began from
 * @param sha256 hash of its source
 */
public record ReleaseFileSummary(
        ModelName model,
        @Nullable Integer baseVersion,
        @Nullable Integer inForce,
        @Nullable Integer liveVersion,
        @Nullable UUID lockedBy,
        UUID changedBy,
        Instant changedAt,
        int revision,
        String sha256) {

    /** Whether the model does not exist yet. */
    public boolean isNew() {
        return baseVersion == null;
    }

    /** Whether another version went live since it was made, and this file would go over it unseen. */
    public boolean isOvertaken() {
        return liveVersion == null && !Objects.equals(baseVersion, inForce);
    }
}
