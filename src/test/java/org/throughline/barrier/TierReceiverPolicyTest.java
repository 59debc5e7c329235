package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

class TierReceiverPolicyTest {

    private static final UUID CARLA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID WES = UUID.randomUUID();

    static RoleHolder holders(Role role, UUID... people) {
        return new RoleHolder(
                role,
                UUID.randomUUID(),
                Stream.of(people)
                        .map(id -> new PersonSummary(
                                id, "Somebody", "somebody", UUID.randomUUID(), null, ZoneOffset.UTC, Locale.UK, true))
                        .toList());
    }

    @Test
    void theOnlyHolderIsAsked() {
        TierReceiver receiver = TierReceiverPolicy.choose(holders(Role.TEAM_LEADER, CARLA), BEN);

        assertThat(receiver).isEqualTo(new TierReceiver(Role.TEAM_LEADER, CARLA, false));
    }

    @Test
    void ofTwoHoldersTheOneWhoDidNotRaiseItIsAsked() {
        TierReceiver receiver = TierReceiverPolicy.choose(holders(Role.TEAM_LEADER, CARLA, BEN), CARLA);

        assertThat(receiver).isEqualTo(new TierReceiver(Role.TEAM_LEADER, BEN, false));
    }

    @Test
    void anyOfSeveralHoldersMayAnswer() {
        TierReceiver receiver = TierReceiverPolicy.choose(holders(Role.TEAM_LEADER, CARLA, BEN, WES), CARLA);

        assertThat(receiver.personId()).isNull();
        assertThat(receiver.raiserAlone()).isFalse();
    }

    @Test
    void aRaiserWhoIsTheOnlyHolderKeepsTheTierAndThatIsSaid() {
        TierReceiver receiver = TierReceiverPolicy.choose(holders(Role.TEAM_LEADER, CARLA), CARLA);

        assertThat(receiver).isEqualTo(new TierReceiver(Role.TEAM_LEADER, CARLA, true));
    }

    @Test
    void theRoleThatSteppedInIsTheRoleThatIsAsked() {
        assertThat(TierReceiverPolicy.choose(holders(Role.SPONSOR, WES), CARLA).role())
                .isEqualTo(Role.SPONSOR);
        assertThat(List.of(Role.values())).contains(Role.SPONSOR);
    }
}
