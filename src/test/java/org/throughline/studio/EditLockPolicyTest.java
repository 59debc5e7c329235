package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who holds a file, to the second. */
class EditLockPolicyTest {

    private static final Instant SIGN = Instant.parse("2026-12-01T10:00:00Z");
    private static final UUID SAM = UUID.randomUUID();

    @Test
    void itHoldsForHalfAnHourAndIsFreeAtTheInstant() {
        Instant ends = SIGN.plus(EditLockPolicy.HOLDS);

        assertThat(EditLockPolicy.isHeld(SAM, SIGN, ends.minusSeconds(1))).isTrue();
        assertThat(EditLockPolicy.isHeld(SAM, SIGN, ends)).isFalse();
        assertThat(EditLockPolicy.isHeld(SAM, SIGN, ends.plusSeconds(1))).isFalse();
        assertThat(EditLockPolicy.isHeld(null, null, SIGN)).isFalse();
    }

    @Test
    void itIsHeldAgainstOthersOnly() {
        assertThat(EditLockPolicy.isHeldByOther(SAM, SIGN, SAM, SIGN)).isFalse();
        assertThat(EditLockPolicy.isHeldByOther(SAM, SIGN, UUID.randomUUID(), SIGN))
                .isTrue();
    }
}
