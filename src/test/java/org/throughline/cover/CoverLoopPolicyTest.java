package org.throughline.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cover.CoverLoopPolicy.Link;
import org.throughline.organisation.Role;

/** Rule: work never comes back to whom it came from. */
class CoverLoopPolicyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID CARLA = UUID.randomUUID();
    private static final UUID ASHA = UUID.randomUUID();
    private static final UUID WES = UUID.randomUUID();

    @Test
    void twoPeopleMayNotCoverForEachOtherOnTheSameDay() {
        Link carlaByBen = link(CARLA, BEN, "2026-12-07", "2026-12-11");

        assertThat(CoverLoopPolicy.loop(link(BEN, CARLA, "2026-12-11", "2026-12-18"), List.of(carlaByBen)))
                .contains(List.of(BEN, CARLA, BEN));
    }

    @Test
    void theyMayOneAfterTheOther() {
        Link carlaByBen = link(CARLA, BEN, "2026-12-07", "2026-12-11");

        assertThat(CoverLoopPolicy.loop(link(BEN, CARLA, "2026-12-12", "2026-12-18"), List.of(carlaByBen)))
                .isEmpty();
    }

    @Test
    void aLoopOverThreeIsFound() {
        List<Link> others =
                List.of(link(CARLA, ASHA, "2026-12-01", "2026-12-31"), link(ASHA, BEN, "2026-12-10", "2026-12-10"));

        assertThat(CoverLoopPolicy.loop(link(BEN, CARLA, "2026-12-10", "2026-12-12"), others))
                .contains(List.of(BEN, CARLA, ASHA, BEN));
    }

    @Test
    void threeWhoAreNeverAwayOnOneDayAreNoLoop() {
        List<Link> others =
                List.of(link(CARLA, ASHA, "2026-12-01", "2026-12-05"), link(ASHA, BEN, "2026-12-06", "2026-12-10"));

        assertThat(CoverLoopPolicy.loop(link(BEN, CARLA, "2026-12-01", "2026-12-31"), others))
                .isEmpty();
    }

    @Test
    void aChainThatEndsElsewhereIsNoLoop() {
        List<Link> others =
                List.of(link(CARLA, ASHA, "2026-12-01", "2026-12-31"), link(ASHA, WES, "2026-12-01", "2026-12-31"));

        assertThat(CoverLoopPolicy.loop(link(BEN, CARLA, "2026-12-10", "2026-12-12"), others))
                .isEmpty();
    }

    @Test
    void aLoopOfOthersDoesNotHoldUpTheAnswer() {
        List<Link> others =
                List.of(link(CARLA, ASHA, "2026-12-01", "2026-12-31"), link(ASHA, CARLA, "2026-12-01", "2026-12-31"));

        assertThat(CoverLoopPolicy.loop(link(BEN, CARLA, "2026-12-10", "2026-12-12"), others))
                .isEmpty();
    }

    @Test
    void twoRolesDoNotMeetButAProcessAndARoleMay() {
        CoverSpan span = CoverSpan.of(LocalDate.parse("2026-12-07"), LocalDate.parse("2026-12-11"), LONDON);
        Link verifier = new Link(CARLA, BEN, CoverScope.ofRole(Role.VERIFIER), span);
        Link leader = new Link(BEN, CARLA, CoverScope.ofRole(Role.TEAM_LEADER), span);
        Link actions = new Link(BEN, CARLA, CoverScope.ofProcess("action-ownership"), span);

        assertThat(CoverLoopPolicy.loop(leader, List.of(verifier))).isEmpty();
        assertThat(CoverLoopPolicy.loop(actions, List.of(verifier))).isPresent();
    }

    private static Link link(UUID covered, UUID cover, String first, String last) {
        return new Link(
                covered, cover, CoverScope.ALL, CoverSpan.of(LocalDate.parse(first), LocalDate.parse(last), LONDON));
    }
}
