package org.throughline.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.board.QuorumPolicy.Counted;
import org.throughline.board.QuorumPolicy.Here;
import org.throughline.board.QuorumPolicy.Seat;

/** The board of E09: two from operations, one from HR, one from finance with a deputy, and a secretary without a vote. */
class QuorumPolicyTest {

    private static final UUID FEMI = UUID.randomUUID();
    private static final UUID JONAS = UUID.randomUUID();
    private static final UUID INES = UUID.randomUUID();
    private static final UUID HUGO = UUID.randomUUID();
    private static final UUID KOFI = UUID.randomUUID();
    private static final UUID GRACE = UUID.randomUUID();
    private static final List<Seat> SEATS = List.of(
            new Seat(FEMI, Constituency.OPERATIONS, true),
            new Seat(JONAS, Constituency.OPERATIONS, true),
            new Seat(INES, Constituency.HR, true),
            new Seat(HUGO, Constituency.FINANCE, true),
            new Seat(GRACE, Constituency.OTHER, false));

    @Test
    void aDeputyWhomNobodyAnnouncedOrAcceptedFillsNoSeat() {
        Counted counted = count(in(FEMI), in(JONAS), in(INES), new Here(KOFI, HUGO, false, false));

        assertThat(counted.voters()).containsExactly(FEMI, JONAS, INES);
        assertThat(counted.has(Constituency.FINANCE)).isFalse();
    }

    @Test
    void anAcceptedDeputyFillsTheSeatAndItsConstituency() {
        Counted counted = count(in(FEMI), in(JONAS), in(INES), new Here(KOFI, HUGO, false, true));

        assertThat(counted.voters()).containsExactly(FEMI, JONAS, INES, KOFI);
        assertThat(counted.has(Constituency.FINANCE)).isTrue();
    }

    @Test
    void aDeputyDoesNotVoteBesideTheMember() {
        Counted counted = count(in(HUGO), new Here(KOFI, HUGO, true, false));

        assertThat(counted.voters()).containsExactly(HUGO);
    }

    @Test
    void onePersonNeverFillsTwoSeats() {
        Counted counted = count(in(JONAS), new Here(JONAS, HUGO, true, false));

        assertThat(counted.votingPresent()).isEqualTo(1);
    }

    @Test
    void aSeatWithoutAVoteDoesNotCount() {
        assertThat(count(in(GRACE)).votingPresent()).isZero();
    }

    @Test
    void aConflictTakesTheSeatOutAndItsConstituencyWithIt() {
        Counted counted = QuorumPolicy.count(SEATS, List.of(in(FEMI), in(INES)), Set.of(INES));

        assertThat(counted.voters()).containsExactly(FEMI);
        assertThat(counted.has(Constituency.HR)).isFalse();
    }

    @Test
    void aMembersConflictIsNotHealedByTheDeputy() {
        Counted counted = QuorumPolicy.count(SEATS, List.of(new Here(KOFI, HUGO, true, false)), Set.of(HUGO));

        assertThat(counted.votingPresent()).isZero();
    }

    private static Here in(UUID person) {
        return new Here(person, null, false, false);
    }

    private static Counted count(Here... here) {
        return QuorumPolicy.count(SEATS, List.of(here), Set.of());
    }
}
