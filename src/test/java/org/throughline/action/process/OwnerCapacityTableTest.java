package org.throughline.action.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.base.process.ModelTestEngine;

class OwnerCapacityTableTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @CsvSource({"0, 0, ROOM", "4, 1, ROOM", "4, 2, FULL", "5, 0, FULL", "5, 2, FULL", "40, 40, FULL"})
    void fiveAtATimeOrTwoLateIsEnough(int open, int late, String capacity) {
        assertThat(engine.decide("owner-capacity", Map.of("openActions", open, "lateActions", late)))
                .containsExactly(Map.of("capacity", capacity));
    }
}
