package org.throughline.inbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Answers to the tests' own forms. */
final class InboxAnswers {

    private InboxAnswers() {}

    static CompleteTask summary(String task, String text) {
        return send(task, Map.of("summary", text));
    }

    static CompleteTask way(String task, String way) {
        return send(task, Map.of("way", way, "told", true, "note", "Mind the step"));
    }

    static CompleteTask send(String task, Map<String, Object> answers) {
        return new CompleteTask(UUID.randomUUID(), task, new HashMap<>(answers), Locale.UK);
    }
}
