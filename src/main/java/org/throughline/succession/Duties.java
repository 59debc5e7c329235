package org.throughline.succession;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Duty;
import org.throughline.organisation.DutySource;
import org.throughline.organisation.Role;

/**
 * The duties of a person, from every feature.
 *
 * <p>A task about a thing for which the person has another duty is not told besides: it goes along with that duty, and is told by
 * itself when it stays behind.
 */
@Component
class Duties {

    private static final String TASKS = "task";

    private final ObjectProvider<DutySource> sources;

    Duties(ObjectProvider<DutySource> sources) {
        this.sources = sources;
    }

    /** All of them, by source and then as the source orders them; one call of each source. */
    List<Duty> of(UUID personId) {
        List<Duty> all = sources.orderedStream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .flatMap(source -> source.dutiesOf(personId).stream())
                .toList();
        Set<String> things = all.stream()
                .filter(duty -> !duty.source().equals(TASKS) && !duty.ref().isEmpty())
                .map(Duty::ref)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(duty -> !duty.source().equals(TASKS) || !things.contains(duty.ref()))
                .toList();
    }

    /** Those that hang on a role that ended; all of them when none did. */
    static List<Duty> by(@Nullable Role ended, Collection<Duty> all) {
        return all.stream()
                .filter(duty -> ended == null || ended == duty.role())
                .toList();
    }

    void rehome(Duty duty, UUID from, UUID to) {
        source(duty).rehome(duty, from, to);
    }

    void end(Duty duty, UUID from, String reason) {
        source(duty).end(duty, from, reason);
    }

    private DutySource source(Duty duty) {
        Optional<DutySource> found = sources.stream()
                .filter(source -> source.name().equals(duty.source()))
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException("No source of duties is called " + duty.source()));
    }
}
