package org.throughline.action;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditTrail;
import org.throughline.notice.Notices;

/** Writes what happens to an action into its history and tells those whom it concerns. */
@Component
class ActionStory {

    private final AuditTrail audit;
    private final Notices notices;

    ActionStory(AuditTrail audit, Notices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    /** Adds a line to the history; `what` is the end of its key. */
    void happened(Action action, String what) {
        happened(action, what, Map.of());
    }

    /** Adds a line to the history with values: days and ids as they are, so that each reader gets their own words. */
    void happened(Action action, String what, Map<String, String> values) {
        audit.record(action.ref(), "action.history." + what, values);
    }

    /**
     * Tells people something about the action.
     *
     * @param what end of the sentence's key
     * @param people whom; null stands for nobody
     * @param occasion tells this telling from the next one of its kind
     * @param values for the sentence, besides the title
     */
    void tell(
            Action action,
            String what,
            Collection<@Nullable UUID> people,
            String occasion,
            Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("title", action.brief().title());
        Set<UUID> whom = people.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        notices.tell(
                whom,
                "action.notice." + what,
                action.ref(),
                "/actions/" + action.ref(),
                all,
                String.join("|", what, action.ref(), occasion));
    }

    /** A list of people in which some may be missing. */
    static Collection<@Nullable UUID> people(@Nullable UUID... ids) {
        return Stream.of(ids).toList();
    }
}
