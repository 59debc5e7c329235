package org.throughline.session.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.base.process.ModelTestEngine;

class SoakRuleTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @CsvSource({
        "OLT,          false, NORMAL, 16, 1, 2, 14",
        "SWARM,        false, NORMAL, 16, 1, 2, 14",
        "HOWIE_REVIEW, false, NORMAL, 16, 1, 5, 14",
        "DEEP_DIVE,    false, NORMAL, 16, 1, 5, 14",
        "OLT,          false, URGENT, 16, 1, 1, 3",
        "DEEP_DIVE,    false, URGENT, 16, 1, 1, 3",
        "OLT,          true,  NORMAL, 48, 2, 3, 14",
        "DEEP_DIVE,    true,  URGENT, 48, 2, 3, 14",
    })
    void theLengthOfSoakFollowsMethodHarmAndUrgency(
            String method, boolean harm, String urgency, int hours, int nights, int recommended, int longest) {
        assertThat(soak(method, harm, urgency))
                .containsExactly(Map.of(
                        "minElapsedHours", hours,
                        "nights", nights,
                        "recommendedDays", recommended,
                        "nudgeShare", 0.5,
                        "maxDays", longest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLT", "EXPLORATION", "HOWIE_REVIEW", "AAR", "SWARM", "LFE", "DEEP_DIVE", "A_NEW_METHOD"})
    void urgencyNeverShortensTheTimeThatPeopleNeed(String method) {
        for (boolean harm : List.of(true, false)) {
            assertThat(soak(method, harm, "URGENT").get(0))
                    .containsEntry(
                            "minElapsedHours",
                            soak(method, harm, "NORMAL").get(0).get("minElapsedHours"))
                    .containsEntry("nights", soak(method, harm, "NORMAL").get(0).get("nights"));
        }
    }

    @Test
    void noWordOnUrgencyMeansTheNormalSoak() {
        assertThat(soak("OLT", false, null)).isEqualTo(soak("OLT", false, "NORMAL"));
    }

    private List<Map<String, Object>> soak(String method, boolean harm, @Nullable String urgency) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("method", method);
        inputs.put("harm", harm);
        inputs.put("urgency", urgency);
        return engine.decide("soak-rule", inputs);
    }
}
