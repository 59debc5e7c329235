package org.throughline.succession;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.organisation.PersonSummary;

/** Who is asked next about a person's duties: the line manager, then whoever is above, passing over those who cannot work. */
final class NextManagerPolicy {

    private NextManagerPolicy() {}

    /**
     * The manager above somebody; empty when nobody is left, so that the process administrators are asked.
     *
     * @param below the person, or the manager who did not answer
     * @param leaver never asked about their own duties
     * @param byId finds a person
     */
    static Optional<PersonSummary> above(UUID below, UUID leaver, Function<UUID, Optional<PersonSummary>> byId) {
        Set<UUID> seen = new HashSet<>();
        Optional<PersonSummary> current = byId.apply(below);
        while (current.isPresent() && seen.add(current.get().id())) {
            current = Optional.ofNullable(current.get().managerId()).flatMap(byId);
            if (current.filter(PersonSummary::active)
                    .filter(manager -> !manager.id().equals(leaver))
                    .filter(manager -> !seen.contains(manager.id()))
                    .isPresent()) {
                return current;
            }
        }
        return Optional.empty();
    }
}
