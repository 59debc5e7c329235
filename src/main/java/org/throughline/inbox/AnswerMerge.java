package org.throughline.inbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.TaskAnswers;

/**
 * Brings two changes of the same answers together, field by field.
 *
 * <p>A field that only one side touched takes that side's value, one that both made equal is no question. Only a field that both
 * changed to different values is asked about; until then it has the other side's value.
 *
 * @param answers the answers of both sides
 * @param both fields that both touched
 */
record AnswerMerge(Map<String, Object> answers, Set<String> both) {

    AnswerMerge {
        answers = Map.copyOf(answers);
        both = Set.copyOf(both);
    }

    /**
     * Merges; all three JSON-like in the same way.
     *
     * @param before what both sides began with
     * @param theirs what the other side made of it
     * @param mine what this side made of it
     */
    static AnswerMerge of(Map<String, Object> before, Map<String, Object> theirs, Map<String, Object> mine) {
        Set<String> keys = new LinkedHashSet<>(theirs.keySet());
        keys.addAll(mine.keySet());
        Map<String, Object> merged = new LinkedHashMap<>();
        Set<String> both = new LinkedHashSet<>();
        for (String key : keys) {
            Object was = before.get(key);
            Object their = theirs.get(key);
            Object own = mine.get(key);
            boolean theyChanged = !Objects.equals(their, was);
            if (theyChanged && !Objects.equals(own, was) && !Objects.equals(own, their)) {
                both.add(key);
            }
            put(merged, key, theyChanged ? their : own);
        }
        return new AnswerMerge(merged, both);
    }

    /**
     * The answers of a command, with what others changed since its form was drawn; only fields that both changed are a question.
     *
     * @param initial what the form would begin with now
     * @throws FieldsChangedMeanwhile when both changed a field
     */
    static Map<String, Object> sent(CompleteTask command, TaskAnswers initial) {
        Map<String, Object> seen = command.seen();
        if (seen == null || seen.equals(initial.asMap())) {
            return command.answers();
        }
        Map<String, Object> now = new HashMap<>(KeptJson.plain(initial.asMap()));
        now.keySet().retainAll(command.answers().keySet());
        Map<String, Object> before = KeptJson.plain(seen);
        AnswerMerge merge = of(before, now, KeptJson.plain(command.answers()));
        if (!merge.both().isEmpty()) {
            throw new FieldsChangedMeanwhile(now, merge.both());
        }
        Map<String, Object> answers = new HashMap<>(command.answers());
        now.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                answers.put(key, value);
            }
        });
        return answers;
    }

    private static void put(Map<String, Object> answers, String key, @Nullable Object value) {
        if (value != null) {
            answers.put(key, value);
        }
    }
}
