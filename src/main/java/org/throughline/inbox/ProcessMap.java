package org.throughline.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.inbox.WorkProcess.NextStep;

/**
 * A deployed model, as far as people read it.
 *
 * @param name of the process
 * @param version as the engine counts
 * @param xml the diagram
 * @param next what follows each user task, by its id
 * @param answers what each answer of a user task leads to, where the model reads one, by the task's id
 * @param conditions names of the variables that the model's conditions read
 */
public record ProcessMap(
        String name,
        int version,
        String xml,
        Map<String, List<NextStep>> next,
        Map<String, AnswerWays> answers,
        Set<String> conditions) {

    public ProcessMap {
        next = Map.copyOf(next);
        answers = Map.copyOf(answers);
        conditions = Set.copyOf(conditions);
    }

    /** What follows a user task; empty when the model does not say. */
    public List<NextStep> after(String taskKey) {
        return next.getOrDefault(taskKey, List.of());
    }

    /** What each answer of a user task leads to; empty when the model reads none. */
    public Optional<AnswerWays> answersTo(String taskKey) {
        return Optional.ofNullable(answers.get(taskKey));
    }
}
