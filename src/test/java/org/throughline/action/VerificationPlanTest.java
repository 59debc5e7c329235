package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.action.Samples.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.throughline.action.AgreeVerification.Direction;
import org.throughline.action.AgreeVerification.Measure;

class VerificationPlanTest {

    private final VerificationPlan plan = plan("Lines per hour stay above 90");

    @Test
    void aLockedPlanCarriesTheFingerprintOfWhatWasAgreed() {
        assertThat(plan.summary().fingerprint()).hasSize(64);
        assertThat(plan.summary().untouched()).isTrue();
    }

    @Test
    void anotherAgreementHasAnotherFingerprint() {
        assertThat(plan("Nothing").summary().fingerprint())
                .isNotEqualTo(plan.summary().fingerprint());
    }

    @Test
    void aPlanThatSomebodyBentNoLongerFitsItsFingerprint() {
        ReflectionTestUtils.setField(plan, "minPoints", 3);

        assertThat(plan.summary().untouched()).isFalse();
    }

    @Test
    void theExtensionOfTheWindowStandsBesideWhatWasLocked() {
        plan.extendTo(DUE.plusDays(95), DUE.plusDays(100));

        assertThat(plan.summary().untouched()).isTrue();
        assertThat(plan.look()).isEqualTo(DUE.plusDays(95));
        assertThat(plan.end()).isEqualTo(DUE.plusDays(100));
    }

    @Test
    void withoutAMeasureThereIsNothingToAgreeOn() {
        assertThatThrownBy(() -> new AgreeVerification(
                        "ACT-2026-000001", List.of(), SignalRule.SEVEN_ONE_SIDE, 7, DUE, DUE.plusDays(1), null))
                .hasMessageContaining("action.refused.noMeasure");
    }

    private static VerificationPlan plan(String balancing) {
        Action action = offered();
        ReflectionTestUtils.setField(action, "id", UUID.randomUUID());
        return new VerificationPlan(
                action,
                new AgreeVerification(
                        action.ref(),
                        List.of(new Measure("Mis-picks per 1,000 lines", Direction.LOWER)),
                        SignalRule.SEVEN_ONE_SIDE,
                        7,
                        DUE.plusDays(30),
                        DUE.plusDays(90),
                        balancing),
                QUINN,
                NOW);
    }
}
