package org.throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditTrail;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.notice.Notices;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Units;

/** Tells people about a cycle, each in their own language, and writes down what happened to it. */
@Component
class Tidings {

    private final Notices notices;
    private final AuditTrail audit;
    private final People people;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    Tidings(Notices notices, AuditTrail audit, People people, Units units, Texts texts, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.people = people;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Tells people one sentence.
     *
     * @param key key of the sentence; `{title}` is always there
     * @param values further values; moments are written in the zone of the place
     * @param once the same word reaches a person once about this cycle
     */
    void tell(Collection<UUID> whom, LearningCycle cycle, String key, Map<String, ?> values, String once) {
        for (PersonSummary person : people.byIds(List.copyOf(whom)).values()) {
            notices.tell(
                    List.of(person.id()),
                    key,
                    cycle.ref(),
                    "/sessions/" + cycle.ref(),
                    inWords(values, cycle, person.locale()),
                    cycle.ref() + " " + key + " " + once);
        }
    }

    /** Writes down what happened, by whoever acts now; moments as they are, for the reader's own language. */
    void record(LearningCycle cycle, String action, Map<String, ?> values) {
        Map<String, String> details = new HashMap<>();
        values.forEach((name, value) -> details.put(name, value.toString()));
        audit.record(cycle.ref(), action, details);
    }

    private Map<String, String> inWords(Map<String, ?> values, LearningCycle cycle, Locale locale) {
        Words words =
                new Words(texts.in(locale), locale, units.unit(cycle.unitId()).zone(), clock);
        Map<String, String> said = new HashMap<>();
        said.put("title", cycle.question().title());
        values.forEach((name, value) ->
                said.put(name, value instanceof Instant moment ? words.dateTime(moment) : value.toString()));
        return said;
    }
}
