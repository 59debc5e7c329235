package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectWindowPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    @Test
    void aWindowBeginsTodayAtTheEarliest() {
        assertThatThrownBy(() -> EffectWindowPolicy.check(TODAY.minusDays(1), TODAY.plusDays(9), TODAY))
                .hasMessageContaining("earliestPast");
        assertThatCode(() -> EffectWindowPolicy.check(TODAY, TODAY.plusDays(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aWindowIsAtLeastADayLong() {
        assertThatThrownBy(() -> EffectWindowPolicy.check(TODAY, TODAY, TODAY)).hasMessageContaining("windowEmpty");
        assertThatThrownBy(() -> EffectWindowPolicy.check(TODAY.plusDays(2), TODAY.plusDays(1), TODAY))
                .hasMessageContaining("windowEmpty");
    }

    @Test
    void anExtensionIsAsLongAsTheWindowWasAndLookedAtInItsMiddle() {
        LocalDate end = EffectWindowPolicy.extendedEnd(TODAY.minusDays(20), TODAY.minusDays(10), TODAY);

        assertThat(end).isEqualTo(TODAY.plusDays(10));
        assertThat(EffectWindowPolicy.nextLook(TODAY, end)).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void thereIsOneExtension() {
        assertThat(EffectWindowPolicy.mayExtend(false)).isTrue();
        assertThat(EffectWindowPolicy.mayExtend(true)).isFalse();
    }
}
