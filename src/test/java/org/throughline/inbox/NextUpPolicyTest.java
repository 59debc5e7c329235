package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.organisation.Role;

/** Who hears that an added step is unanswered. */
class NextUpPolicyTest {

    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID MANAGER = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final Map<Role, Set<UUID>> ALL = Map.of(
            Role.TEAM_LEADER,
            Set.of(LEADER),
            Role.SITE_MANAGER,
            Set.of(MANAGER),
            Role.DIVISION_DIRECTOR,
            Set.of(DIRECTOR));

    @Test
    void theNearestWhoDoesNotHoldItIsToldAndNobodyFurtherUpIsAsked() {
        List<Role> asked = new ArrayList<>();

        assertThat(NextUpPolicy.above(Set.of(LEADER), role -> {
                    asked.add(role);
                    return ALL.getOrDefault(role, Set.of());
                }))
                .containsExactly(MANAGER);
        assertThat(asked).containsExactly(Role.TEAM_LEADER, Role.SITE_MANAGER);
    }

    @Test
    void aTierThatNobodyHoldsIsPassedOver() {
        assertThat(NextUpPolicy.above(
                        Set.of(MANAGER), role -> role == Role.DIVISION_DIRECTOR ? Set.of(DIRECTOR) : Set.of()))
                .containsExactly(DIRECTOR);
    }

    @Test
    void whereNobodyStandsAboveTheHoldersHearItThemselves() {
        assertThat(NextUpPolicy.above(Set.of(LEADER), role -> Set.of())).containsExactly(LEADER);
        assertThat(NextUpPolicy.above(Set.of(LEADER), role -> Set.of(LEADER))).containsExactly(LEADER);
    }
}
