package org.throughline.barrier;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditTrail;
import org.throughline.notice.Notices;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

/**
 * Tells people what happened to a barrier, up and down the ladder, and writes its story.
 *
 * <p>Down means: whoever raised it and the team that meets it. The team is left out when the barrier is sensitive.
 */
@Component
class BarrierNews {

    private final Notices notices;
    private final AuditTrail audit;
    private final People people;

    BarrierNews(Notices notices, AuditTrail audit, People people) {
        this.notices = notices;
        this.audit = audit;
        this.people = people;
    }

    /** Adds a line to the barrier's story. */
    void story(BarrierFacts barrier, String textKey, Map<String, String> details) {
        audit.record(barrier.ref(), textKey, details);
    }

    /** A tier's turn began: tells whoever has to answer, and down who has it now. */
    void tierOpened(
            BarrierFacts barrier,
            EscalationStepSummary step,
            Collection<UUID> receivers,
            @Nullable EscalationStepSummary before) {
        Map<String, String> words = words(barrier);
        words.put("tier", String.valueOf(step.tier()));
        words.put("who", names(receivers));
        String once = key(barrier, step);
        tell(receivers, "barrier.notice.answerThis", barrier, words, once + ":up");
        Set<UUID> below = below(barrier);
        below.removeAll(receivers);
        if (before == null) {
            tell(below, "barrier.notice.raised", barrier, words, once + ":down");
        } else {
            words.put("from", String.valueOf(before.tier()));
            tell(
                    below,
                    before.auto() ? "barrier.notice.climbed" : "barrier.notice.passedUp",
                    barrier,
                    words,
                    once + ":down");
        }
    }

    /** Half of a tier's time has gone. */
    void reminder(BarrierFacts barrier, EscalationStepSummary step, Collection<UUID> receivers) {
        Map<String, String> words = words(barrier);
        words.put("tier", String.valueOf(step.tier()));
        tell(receivers, "barrier.notice.halfTime", barrier, words, key(barrier, step) + ":half");
    }

    /** An answer travels down to whoever raised it and to the team. */
    void down(BarrierFacts barrier, String textKey, String answer, String onceKey) {
        Map<String, String> words = words(barrier);
        words.put("answer", answer);
        tell(below(barrier), textKey, barrier, words, barrier.ref() + ":" + onceKey);
    }

    /** Tells these people something about the barrier. */
    void to(Collection<UUID> whom, String textKey, BarrierFacts barrier, String onceKey) {
        tell(whom, textKey, barrier, words(barrier), barrier.ref() + ":" + onceKey);
    }

    /** Tells everybody who holds one of the roles for the barrier's unit. */
    void toRoles(List<Role> roles, String textKey, BarrierFacts barrier, String onceKey) {
        Set<UUID> whom = new LinkedHashSet<>();
        for (Role role : roles) {
            people.holders(role, barrier.unitId()).map(RoleHolder::people).orElse(List.of()).stream()
                    .map(PersonSummary::id)
                    .forEach(whom::add);
        }
        to(whom, textKey, barrier, onceKey);
    }

    private void tell(
            Collection<UUID> whom, String textKey, BarrierFacts barrier, Map<String, String> words, String once) {
        notices.tell(whom, textKey, barrier.ref(), "/barriers/" + barrier.ref(), words, once);
    }

    private Set<UUID> below(BarrierFacts barrier) {
        Set<UUID> below = new LinkedHashSet<>();
        below.add(barrier.raiserId());
        if (!barrier.sensitive()) {
            people.livingIn(List.of(barrier.unitId())).forEach(person -> below.add(person.id()));
        }
        return below;
    }

    private String names(Collection<UUID> ids) {
        return String.join(
                ", ",
                people.byIds(ids).values().stream()
                        .map(PersonSummary::displayName)
                        .sorted()
                        .toList());
    }

    private static Map<String, String> words(BarrierFacts barrier) {
        Map<String, String> words = new TreeMap<>();
        words.put("title", barrier.title());
        return words;
    }

    private static String key(BarrierFacts barrier, EscalationStepSummary step) {
        return "%s:tier%d.%d".formatted(barrier.ref(), step.tier(), step.turn());
    }
}
