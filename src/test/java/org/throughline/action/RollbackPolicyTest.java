package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollbackPolicyTest {

    @ParameterizedTest(name = "{0} needs a way back: {1}")
    @CsvSource({"SYSTEM, true", "STRONGER, true", "INTERMEDIATE, false", "WEAKER, false"})
    void strongActionsNeedAWayBack(Strength strength, boolean needed) {
        assertThat(RollbackPolicy.isNeeded(strength)).isEqualTo(needed);
    }
}
