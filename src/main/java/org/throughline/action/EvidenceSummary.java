package org.throughline.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence as the action's page shows it.
 *
 * @param kind what sort it is
 * @param label the sentence, the address or the name of the file
 * @param attachmentId the file, null for other kinds
 * @param link the address, null for other kinds
 * @param sha256 fingerprint of the file or text when it was added
 * @param addedBy who showed it
 * @param addedAt when
 */
public record EvidenceSummary(
        EvidenceKind kind,
        String label,
        @Nullable UUID attachmentId,
        @Nullable String link,
        String sha256,
        UUID addedBy,
        Instant addedAt) {}
