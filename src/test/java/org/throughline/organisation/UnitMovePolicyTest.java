package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitMovePolicyTest {

    private final UnitSummary group = unit(UnitLevel.GROUP, null);
    private final UnitSummary site = unit(UnitLevel.SITE, group.id());
    private final UnitSummary otherSite = unit(UnitLevel.SITE, group.id());
    private final UnitSummary team = unit(UnitLevel.TEAM, site.id());

    @Test
    void aTeamMayMoveToAnotherSite() {
        assertThatCode(() -> UnitMovePolicy.check(team, otherSite, Set.of(team.id())))
                .doesNotThrowAnyException();
    }

    @Test
    void theTopStays() {
        assertThatThrownBy(() -> UnitMovePolicy.check(group, site, Set.of(group.id(), site.id())))
                .hasMessageContaining("topStays");
    }

    @Test
    void nothingMovesIntoItsOwnPart() {
        assertThatThrownBy(() -> UnitMovePolicy.check(site, team, Set.of(site.id(), team.id())))
                .hasMessageContaining("ownPart");
    }

    @Test
    void nothingMovesBelowSomethingOfItsOwnSize() {
        assertThatThrownBy(() -> UnitMovePolicy.check(site, otherSite, Set.of(site.id())))
                .hasMessageContaining("organisation.unit.level");
    }

    private static UnitSummary unit(UnitLevel level, @Nullable UUID parentId) {
        return new UnitSummary(
                UUID.randomUUID(), "u", level.name(), level, parentId, ZoneId.of("Europe/London"), Locale.UK);
    }
}
