package org.throughline.base.task;

import java.util.List;

/**
 * Answers to fields that no code knows, kept with the record they were given for.
 *
 * <p>A process admin may add a field, or a whole task, without a release. What people write there is never lost: the inbox keeps
 * it, and the page of the thing shows it. Whoever asks has already checked that the person may see the thing.
 */
public interface KeptAnswers {

    /**
     * What was kept for this thing, the oldest first; empty when no form had unknown fields.
     *
     * @param subjectRef human reference of the thing, such as {@code ACT-2026-000123}
     */
    List<KeptAnswer> onSubject(String subjectRef);
}
