package org.throughline.help;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.organisation.PersonSummary;

/**
 * Who answers when the advisers of a place do not: whoever leads them, then whoever is above; in the end nobody by name, so that the
 * role that steps in has it.
 *
 * <p>The product has no role "head of improvement": it is the line manager of most of the advisers.
 */
final class HeadPolicy {

    private HeadPolicy() {}

    /**
     * The one who leads the advisers.
     *
     * @param advisers who could have taken it
     * @param asker never answers their own request
     * @param byId finds a person
     */
    static Optional<PersonSummary> first(
            Collection<PersonSummary> advisers, UUID asker, Function<UUID, Optional<PersonSummary>> byId) {
        Map<PersonSummary, Long> managers = advisers.stream()
                .flatMap(adviser -> above(adviser.id(), asker, byId).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return managers.entrySet().stream()
                .min(Map.Entry.<PersonSummary, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().displayName())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey);
    }

    /** The next one above somebody who stayed silent; passes over the asker and those who cannot sign in. */
    static Optional<PersonSummary> above(UUID silent, UUID asker, Function<UUID, Optional<PersonSummary>> byId) {
        Set<UUID> seen = new HashSet<>();
        Optional<PersonSummary> current = byId.apply(silent);
        while (current.isPresent() && seen.add(current.get().id())) {
            current = Optional.ofNullable(current.get().managerId()).flatMap(byId);
            if (current.filter(PersonSummary::active)
                    .filter(manager -> !manager.id().equals(asker) && !seen.contains(manager.id()))
                    .isPresent()) {
                return current;
            }
        }
        return Optional.empty();
    }
}
