package org.throughline.board;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which seats count: the decision table `quorum` only sees the figures that come out here.
 *
 * <p>A seat counts when its member is there, or when a deputy is there whom the board was told of before or whom the chair has
 * accepted. A conflict of interest takes the seat out for that item. One person never fills two seats.
 */
final class QuorumPolicy {

    /** One seat of the board. */
    record Seat(UUID personId, Constituency constituency, boolean votes) {}

    /** Somebody who is there. */
    record Here(UUID personId, @Nullable UUID deputyFor, boolean announced, boolean accepted) {}

    /**
     * What the table is asked with.
     *
     * @param voters who may vote, by seat in the board's order
     * @param constituencies constituencies that have a voter
     */
    record Counted(List<UUID> voters, Set<Constituency> constituencies) {

        int votingPresent() {
            return voters.size();
        }

        boolean has(Constituency constituency) {
            return constituencies.contains(constituency);
        }
    }

    private QuorumPolicy() {}

    /** Counts the voting seats that are filled, leaving out those whose conflict excludes them. */
    static Counted count(List<Seat> seats, Collection<Here> here, Set<UUID> excluded) {
        Set<UUID> inPerson = new LinkedHashSet<>();
        Map<UUID, UUID> deputies = new HashMap<>();
        for (Here person : here) {
            if (person.deputyFor() == null) {
                inPerson.add(person.personId());
            } else if (person.announced() || person.accepted()) {
                deputies.put(person.deputyFor(), person.personId());
            }
        }
        Set<UUID> voters = new LinkedHashSet<>();
        Set<Constituency> constituencies = EnumSet.noneOf(Constituency.class);
        for (Seat seat : seats) {
            UUID voter = inPerson.contains(seat.personId()) ? seat.personId() : deputies.get(seat.personId());
            boolean counts =
                    seat.votes() && voter != null && !excluded.contains(voter) && !excluded.contains(seat.personId());
            if (counts && voters.add(voter)) {
                constituencies.add(seat.constituency());
            }
        }
        return new Counted(List.copyOf(voters), constituencies);
    }
}
