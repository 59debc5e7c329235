package org.throughline.session.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to choose for a session: a person, a role in words, or everybody of a team at once.
 *
 * @param label what stands in the list
 * @param personId who; null for a role or a team
 * @param team the members, for a team only
 */
record Guest(String label, @Nullable UUID personId, List<Guest> team) {

    Guest {
        team = List.copyOf(team);
    }

    static Guest person(UUID id, String label) {
        return new Guest(label, id, List.of());
    }

    static Guest role(String words) {
        return new Guest(words.strip(), null, List.of());
    }

    boolean isTeam() {
        return !team.isEmpty();
    }
}
