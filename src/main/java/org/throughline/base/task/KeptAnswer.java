package org.throughline.base.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The unknown answers of one completed form, or what somebody had written when somebody else was quicker and left for them.
 *
 * @param formKey name of the form, such as {@code action-progress}; empty for what was left
 * @param formVersion the version the person had in front of them, as the product names it: short and readable
 * @param taskKey id of the step in its model; empty for what was left
 * @param taskTitle what the person was asked to do, as the model named it
 * @param givenBy who answered
 * @param givenFor for whom, when it was somebody who covered for them
 * @param givenAt when
 * @param entries the answers in the form's order
 */
public record KeptAnswer(
        String formKey,
        String formVersion,
        String taskKey,
        String taskTitle,
        UUID givenBy,
        @Nullable UUID givenFor,
        Instant givenAt,
        List<Entry> entries) {

    public KeptAnswer {
        entries = List.copyOf(entries);
    }

    /**
     * One answer.
     *
     * @param key key of the field
     * @param label the question as the form asked it then
     * @param value the answer in words; plain text
     */
    public record Entry(String key, String label, String value) {}
}
