package org.throughline.session.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.TaskAnswers;

/** Initial answers where some are not known yet. */
final class Answers {

    private Answers() {}

    static TaskAnswers of(Map<String, @Nullable Object> values) {
        Map<String, Object> known = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value != null) {
                known.put(key, value);
            }
        });
        return TaskAnswers.of(known);
    }
}
