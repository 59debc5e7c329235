package org.throughline.help.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.base.process.ModelTestEngine;

/** D13: what repeated requests of a place become; never a sanction. */
class SupportOfferTableTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, NONE",
        "1, 1, false, NONE",
        "2, 2, false, NONE",
        "3, 1, false, COACH",
        "3, 2, false, COACH",
        "3, 3, false, SESSION",
        "4, 3, false, SESSION",
        "200, 1, false, COACH",
        "3, 3, true, NONE",
        "200, 200, true, NONE",
    })
    void theThirdRequestInTheWindowBecomesOneOffer(int requests, int alike, boolean offered, String offer) {
        assertThat(engine.decide("support-offer", Map.of("requests", requests, "alike", alike, "offered", offered)))
                .containsExactly(Map.of("offer", offer));
    }
}
