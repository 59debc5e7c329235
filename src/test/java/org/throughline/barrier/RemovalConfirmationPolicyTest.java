package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.barrier.TierReceiverPolicyTest.holders;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

class RemovalConfirmationPolicyTest {

    private static final UUID WES = UUID.randomUUID();
    private static final UUID CARLA = UUID.randomUUID();
    private static final UUID DMITRI = UUID.randomUUID();
    private static final UUID ERIN = UUID.randomUUID();
    private static final Confirmer RAISER = RemovalConfirmationPolicy.first(WES);
    private static final List<RoleHolder> LINE = List.of(
            holders(Role.TEAM_LEADER, CARLA),
            holders(Role.SITE_MANAGER, DMITRI),
            holders(Role.DIVISION_DIRECTOR, ERIN));

    @Test
    void theRaiserIsAskedFirst() {
        assertThat(RAISER.personId()).isEqualTo(WES);
    }

    @Test
    void silenceMovesToTheTeamLeader() {
        assertThat(RemovalConfirmationPolicy.next(LINE, Set.of(WES), DMITRI, RAISER))
                .isEqualTo(new Confirmer(CARLA, Role.TEAM_LEADER));
    }

    @Test
    void aTeamLeaderWhoRaisedItIsNotAskedTwice() {
        assertThat(RemovalConfirmationPolicy.next(LINE, Set.of(CARLA), null, RAISER))
                .isEqualTo(new Confirmer(DMITRI, Role.SITE_MANAGER));
    }

    @Test
    void whoeverSaysItIsRemovedDoesNotConfirmIt() {
        assertThat(RemovalConfirmationPolicy.next(LINE, Set.of(WES, CARLA), DMITRI, RAISER))
                .isEqualTo(new Confirmer(ERIN, Role.DIVISION_DIRECTOR));
    }

    @Test
    void whenNobodyIsLeftTheLastOneIsAskedAgain() {
        Confirmer last = new Confirmer(ERIN, Role.DIVISION_DIRECTOR);

        assertThat(RemovalConfirmationPolicy.next(LINE, Set.of(WES, CARLA, ERIN), DMITRI, last))
                .isEqualTo(last);
    }
}
