package org.throughline.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditTrail;
import org.throughline.notice.Notices;

/** Tells people about a cycle and writes down what happened to it; each reader gets the words in their own language. */
@Component
class Tidings {

    private final Notices notices;
    private final AuditTrail audit;

    Tidings(Notices notices, AuditTrail audit) {
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Tells people one sentence.
     *
     * @param key key of the sentence; `{title}` is always there
     * @param values further values: moments and people as they are, constants by name
     * @param once the same word reaches a person once about this cycle and sentence
     */
    void tell(Collection<UUID> whom, LearningCycle cycle, String key, Map<String, ?> values, String once) {
        Map<String, String> said = plain(values);
        said.put("title", cycle.question().title());
        notices.tell(whom, key, cycle.ref(), "/sessions/" + cycle.ref(), said, cycle.ref() + " " + key + " " + once);
    }

    /** Writes down what happened, by whoever acts now. */
    void record(LearningCycle cycle, String action, Map<String, ?> values) {
        audit.record(cycle.ref(), action, plain(values));
    }

    private static Map<String, String> plain(Map<String, ?> values) {
        Map<String, String> plain = new HashMap<>();
        values.forEach((name, value) -> plain.put(name, value.toString()));
        return plain;
    }
}
