package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.inbox.HolderPolicy.Held;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

class HolderPolicyTest {

    private final PersonSummary ben = person(true);
    private final PersonSummary gone = person(false);
    private final List<RoleHolder> leaders =
            List.of(new RoleHolder(Role.TEAM_LEADER, UUID.randomUUID(), List.of(person(true))));

    @Test
    void thePersonWhomTheProcessNamesHasIt() {
        assertThat(decide(Optional.of(ben), null)).isEqualTo(new Held(ben.id(), Holding.NAMED));
    }

    @Test
    void whoHasLeftDoesNot() {
        assertThat(decide(Optional.of(gone), null)).isEqualTo(new Held(null, Holding.ROLE));
    }

    @Test
    void nobodyGetsTheirOwnWorkToCheck() {
        assertThat(decide(Optional.of(ben), ben.id())).isEqualTo(new Held(null, Holding.ROLE));
        assertThat(decide(Optional.of(ben), gone.id())).isEqualTo(new Held(ben.id(), Holding.NAMED));
    }

    @Test
    void withoutANamedPersonTheRoleHasIt() {
        assertThat(decide(Optional.empty(), null)).isEqualTo(new Held(null, Holding.ROLE));
    }

    @Test
    void anotherRoleStepsInWhereNobodyHoldsTheAskedOne() {
        assertThat(HolderPolicy.decide(Optional.empty(), null, List.of(Role.VERIFIER), leaders))
                .isEqualTo(new Held(null, Holding.STEPPED_IN));
    }

    private Held decide(Optional<PersonSummary> named, @org.jspecify.annotations.Nullable UUID excluded) {
        return HolderPolicy.decide(named, excluded, List.of(Role.TEAM_LEADER), leaders);
    }

    private static PersonSummary person(boolean active) {
        UUID id = UUID.randomUUID();
        return new PersonSummary(id, "P", "p" + id, UUID.randomUUID(), null, ZoneOffset.UTC, Locale.UK, active);
    }
}
