package org.throughline.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether work would come back to whom it came from.
 *
 * <p>Ben covered by Carla while Carla is covered by Ben: on a day on which both are away nobody would be reached. The same over
 * three people or more. Two covers belong to one chain only while both last and when some task may fall into both.
 */
final class CoverLoopPolicy {

    /**
     * A cover as far as chains depend on it.
     *
     * @param covered who is away
     * @param cover who does the work
     */
    record Link(UUID covered, UUID cover, CoverScope scope, CoverSpan span) {}

    private CoverLoopPolicy() {}

    /**
     * The people of the loop that the proposed cover would close, beginning and ending with who is away; empty when there is none.
     *
     * @param proposed the new cover
     * @param others all that are planned or active
     */
    static Optional<List<UUID>> loop(Link proposed, Collection<Link> others) {
        return goOn(proposed.cover(), proposed.span(), proposed, others, List.of(proposed.covered(), proposed.cover()));
    }

    private static Optional<List<UUID>> goOn(
            UUID person, CoverSpan span, Link proposed, Collection<Link> others, List<UUID> way) {
        for (Link next : others) {
            Optional<CoverSpan> common = next.span().common(span);
            if (!next.covered().equals(person)
                    || common.isEmpty()
                    || !next.scope().meets(proposed.scope())) {
                continue;
            }
            List<UUID> longer = new ArrayList<>(way);
            longer.add(next.cover());
            if (next.cover().equals(proposed.covered())) {
                return Optional.of(List.copyOf(longer));
            }
            if (way.contains(next.cover())) {
                continue;
            }
            Optional<List<UUID>> found = goOn(next.cover(), common.get(), proposed, others, longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
