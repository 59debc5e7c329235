package org.throughline.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a completed task.
 *
 * @param commandId the command that completed it, so that the same command twice is one answer
 * @param keptAnswers the answers to fields that no code knows, as {@link KeptAnswerStore} writes them; null when there are none
 * @param givenFor the person for whom somebody covered who did it; null for oneself
 */
public record TaskEnd(
        UUID commandId,
        @Nullable String keptAnswers,
        @Nullable UUID givenFor) {}
