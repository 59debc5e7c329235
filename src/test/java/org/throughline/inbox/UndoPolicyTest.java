package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UndoPolicyTest {

    private static final Instant DONE = Instant.parse("2026-10-14T09:00:00Z");

    @Test
    void fifteenSecondsCoverTenOnTheScreenAndTheWay() {
        assertThat(UndoPolicy.allows(DONE, DONE)).isTrue();
        assertThat(UndoPolicy.allows(DONE, DONE.plusSeconds(15))).isTrue();
        assertThat(UndoPolicy.allows(DONE, DONE.plusSeconds(15).plusNanos(1))).isFalse();
    }

    @Test
    void aClockThatWasSetBackClosesNoDoor() {
        assertThat(UndoPolicy.allows(DONE, DONE.minusSeconds(60))).isTrue();
    }
}
