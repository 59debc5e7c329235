package org.throughline.inbox.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.throughline.base.task.TaskAnswers;

/** Puts some fields of one set of answers into another. */
final class FieldsOf {

    private FieldsOf() {}

    static TaskAnswers with(TaskAnswers answers, TaskAnswers other, Set<String> keys) {
        Map<String, Object> all = new LinkedHashMap<>(answers.asMap());
        keys.forEach(key -> {
            Object value = other.asMap().get(key);
            if (value == null) {
                all.remove(key);
            } else {
                all.put(key, value);
            }
        });
        return TaskAnswers.of(all);
    }
}
