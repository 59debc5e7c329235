package org.throughline.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.base.ui.IdlePolicy.State;

class IdlePolicyTest {

    @ParameterizedTest
    @CsvSource({"PT0S, AT_WORK", "PT27M59S, AT_WORK", "PT28M, WARN", "PT29M59S, WARN", "PT30M, END", "PT3H, END"})
    void twoMinutesBeforeTheEndThereIsAWarning(Duration idle, State state) {
        assertThat(IdlePolicy.after(idle, Duration.ofMinutes(30))).isEqualTo(state);
    }

    @Test
    void aShortLimitWarnsHalfWay() {
        assertThat(IdlePolicy.after(Duration.ofSeconds(59), Duration.ofMinutes(2)))
                .isEqualTo(State.AT_WORK);
        assertThat(IdlePolicy.after(Duration.ofSeconds(60), Duration.ofMinutes(2)))
                .isEqualTo(State.WARN);
    }

    @Test
    void withoutALimitNothingEnds() {
        assertThat(IdlePolicy.after(Duration.ofDays(9), Duration.ZERO)).isEqualTo(State.AT_WORK);
    }
}
