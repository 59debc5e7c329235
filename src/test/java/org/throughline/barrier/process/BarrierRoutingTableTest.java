package org.throughline.barrier.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.base.process.ModelTestEngine;

class BarrierRoutingTableTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @ValueSource(strings = {"STAFFING", "SYSTEM", "EQUIPMENT", "POLICY", "BUDGET", "AUTHORITY", "SUPPLIER", "OTHER"})
    void aBarrierClimbsFromTheTeamOverTheSiteToTheDivisionAndTheBoard(String kind) {
        for (String severity : List.of("CRITICAL", "HIGH", "MEDIUM", "LOW")) {
            assertThat(route(kind, severity, null))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("tier1Role", "TEAM_LEADER")
                            .containsEntry("tier2Role", "SITE_MANAGER")
                            .containsEntry("tier3Role", "DIVISION_DIRECTOR")
                            .containsEntry("boardCode", "LEARNING_GOVERNANCE")
                            .containsEntry("recommendation", "APPROVE"));
        }
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL,", "LOW,", "HIGH, 0", "MEDIUM, 100000"})
    void howPeopleWorkTogetherIsNotAskedOfTheTeamsLeaderFirst(String severity, @Nullable Double cost) {
        assertThat(route("CULTURE", severity, cost))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("tier1Role", "IMPROVEMENT_ADVISER")
                        .containsEntry("tier2Role", "SITE_MANAGER")
                        .containsEntry("recommendation", "APPROVE_WITH_CONDITIONS"));
    }

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, 25000,    APPROVE",
        "HIGH,     25000,    APPROVE",
        "CRITICAL, 25000.01, APPROVE_WITH_CONDITIONS",
        "HIGH,     25000.01, APPROVE_WITH_CONDITIONS",
        "MEDIUM,   1000,     APPROVE",
        "LOW,      1000,     APPROVE",
        "MEDIUM,   1000.01,  APPROVE_WITH_CONDITIONS",
        "LOW,      25000,    APPROVE_WITH_CONDITIONS",
        "MEDIUM,   25000.01, ASK_FOR_OPTIONS",
        "LOW,      1000000,  ASK_FOR_OPTIONS",
    })
    void theRecommendationWeighsHarmAgainstCost(String severity, double cost, String recommendation) {
        assertThat(route("STAFFING", severity, cost))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("recommendation", recommendation));
    }

    private List<Map<String, Object>> route(String kind, String severity, @Nullable Double cost) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("kind", kind);
        inputs.put("severity", severity);
        inputs.put("cost", cost);
        return engine.decide("barrier-routing", inputs);
    }
}
