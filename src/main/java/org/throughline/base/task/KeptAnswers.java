package org.throughline.base.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /**
     * What was answered on several things, in one statement however many they are; what somebody had written and not sent is left out.
     *
     * @param subjectRefs human references
     * @return by reference; a thing without any is missing
     */
    Map<String, List<KeptAnswer>> onSubjects(Collection<String> subjectRefs);

    /**
     * The condition that something kept with a thing contains words, in a question, an answer or a choice.
     *
     * @param ref column of the statement that holds the thing's reference
     * @param like parameter of the statement with the escaped words between per cent signs
     */
    static String saying(String ref, String like) {
        return """
                exists (select 1 from throughline.kept_answer kept, jsonb_array_elements(kept.answers) entry
                    where kept.subject_ref = %1$s and (entry ->> 'answer' ilike %2$s
                        or entry ->> 'words' ilike %2$s or entry ->> 'label' ilike %2$s))""".formatted(ref, like);
    }
}
