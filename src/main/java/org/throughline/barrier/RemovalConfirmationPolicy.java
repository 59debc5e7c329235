package org.throughline.barrier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

/**
 * Who says that a barrier is really gone.
 *
 * <p>The raiser first. Silence is never consent: without an answer in time the question moves to the team leader, then on up the
 * line, and is asked for ever rather than answered by nobody. Whoever said that it is removed is not the one to confirm it,
 * unless that is the raiser.
 */
final class RemovalConfirmationPolicy {

    /** Whose turn it is after the raiser, in order. */
    static final List<Role> LINE =
            List.of(Role.TEAM_LEADER, Role.SITE_MANAGER, Role.DIVISION_DIRECTOR, Role.IMPROVEMENT_ADVISER);

    private RemovalConfirmationPolicy() {}

    /** The raiser is asked first. */
    static Confirmer first(UUID raiserId) {
        return new Confirmer(raiserId, Role.TEAM_LEADER);
    }

    /**
     * Who is asked when the one before did not answer in time.
     *
     * @param line holders of the roles of {@link #LINE}, as far as there are any
     * @param asked everybody who was asked before, the raiser included
     * @param removerId who said that it is removed, null when a board did
     * @param last who was asked last; is asked again when nobody is left
     */
    static Confirmer next(List<RoleHolder> line, Set<UUID> asked, @Nullable UUID removerId, Confirmer last) {
        for (RoleHolder holders : line) {
            for (PersonSummary person : holders.people()) {
                if (!asked.contains(person.id()) && !person.id().equals(removerId)) {
                    return new Confirmer(person.id(), holders.role());
                }
            }
        }
        return last;
    }
}
