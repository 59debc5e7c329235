package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.KeptAnswer;

/**
 * What somebody answered to questions that process administrators added.
 *
 * @param step id of the step in its model; empty for what was written and not sent
 * @param task what the person was asked to do, as the model named it
 * @param form name of the form
 * @param formVersion the version that the person had in front of them
 * @param givenBy who answered, null where the page of the thing does not tell it either
 * @param givenFor for whom, when it was somebody who covered for them
 * @param entries questions as the form asked them then, and the answers in words
 */
@Schema(name = "StepAnswer")
record StepAnswer(
        String step,
        String task,
        String form,
        String formVersion,
        Instant givenAt,
        @Nullable UUID givenBy,
        @Nullable UUID givenFor,
        List<KeptAnswer.Entry> entries) {

    static List<StepAnswer> of(List<KeptAnswer> answers) {
        return answers.stream()
                .map(answer -> of(answer, answer.givenBy(), answer.givenFor()))
                .toList();
    }

    /** As a page shows them that names nobody. */
    static List<StepAnswer> withoutPeople(List<KeptAnswer> answers) {
        return answers.stream().map(answer -> of(answer, null, null)).toList();
    }

    private static StepAnswer of(KeptAnswer answer, @Nullable UUID by, @Nullable UUID coveredFor) {
        return new StepAnswer(
                answer.taskKey(),
                answer.taskTitle(),
                answer.formKey(),
                answer.formVersion(),
                answer.givenAt(),
                by,
                coveredFor,
                answer.entries());
    }
}
