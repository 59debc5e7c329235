package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.base.process.Decision;

/** Whom to ask: every side of the work, and the other team's leader. */
class CoveragePolicyTest {

    @Test
    void theDecisionIsAskedSideBySide() {
        assertThat(CoveragePolicy.inputs(List.of(PerspectiveFunction.DOES, PerspectiveFunction.DOES)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("does", true, "supplies", false, "receives", false, "affected", false));
    }

    @Test
    void eachMissingSideIsNamed() {
        Coverage coverage = CoveragePolicy.read(new Decision(
                "perspective-coverage",
                1,
                Map.of(),
                List.of(
                        Map.of("covered", false, "missing", "RECEIVES"),
                        Map.of("covered", false, "missing", "AFFECTED"))));

        assertThat(coverage)
                .isEqualTo(new Coverage(false, List.of(PerspectiveFunction.RECEIVES, PerspectiveFunction.AFFECTED)));
    }

    @Test
    void aMissingSideNeedsASentence() {
        Coverage gap = new Coverage(false, List.of(PerspectiveFunction.RECEIVES));

        assertThatThrownBy(() -> CoveragePolicy.check(gap, " ")).isInstanceOf(ViewMissing.class);
        assertThatCode(() -> CoveragePolicy.check(gap, "They come to the next one"))
                .doesNotThrowAnyException();
        assertThatCode(() -> CoveragePolicy.check(new Coverage(true, List.of()), null))
                .doesNotThrowAnyException();
    }

    @Test
    void theReceiverOfTheWorkAnswersTheCompactFirst() {
        UUID own = UUID.randomUUID();
        UUID supplier = UUID.randomUUID();
        UUID receiver = UUID.randomUUID();

        assertThat(CounterpartPolicy.otherTeam(
                        List.of(
                                new CounterpartPolicy.Asked(PerspectiveFunction.DOES, UUID.randomUUID()),
                                new CounterpartPolicy.Asked(PerspectiveFunction.RECEIVES, own),
                                new CounterpartPolicy.Asked(PerspectiveFunction.SUPPLIES, supplier),
                                new CounterpartPolicy.Asked(PerspectiveFunction.RECEIVES, receiver)),
                        Set.of(own)))
                .contains(receiver);
    }

    @Test
    void peopleOfTheOwnUnitNeedNoCompact() {
        UUID own = UUID.randomUUID();

        assertThat(CounterpartPolicy.otherTeam(
                        List.of(new CounterpartPolicy.Asked(PerspectiveFunction.RECEIVES, own)), Set.of(own)))
                .isEmpty();
    }
}
