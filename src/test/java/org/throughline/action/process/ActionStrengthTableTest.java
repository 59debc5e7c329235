package org.throughline.action.process;

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

class ActionStrengthTableTest {

    private static final List<String> TYPES = List.of(
            "JUST_DO_IT",
            "TEST",
            "PROCESS_REWORK",
            "SKILL",
            "SYSTEM_REPLACEMENT",
            "PROCEDURE_REVIEW",
            "REPLICATE_CONDITION",
            "SPREAD",
            "CONTAINMENT",
            "DECISION_FOLLOW_UP");

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @CsvSource({
        "CHANGED_ORGANISATION, SYSTEM",
        "CHANGED_INCENTIVE, SYSTEM",
        "CHANGED_STRUCTURE, SYSTEM",
        "PHYSICAL_CHANGE, STRONGER",
        "TESTED_DEVICE, STRONGER",
        "FORCING_FUNCTION, STRONGER",
        "SIMPLIFICATION, STRONGER",
        "STANDARDISATION, STRONGER",
        "LEADERSHIP_INVOLVEMENT, STRONGER",
        "STAFFING, INTERMEDIATE",
        "SOFTWARE_CHANGE, INTERMEDIATE",
        "FEWER_DISTRACTIONS, INTERMEDIATE",
        "CHECKLIST, INTERMEDIATE",
        "NO_LOOK_ALIKES, INTERMEDIATE",
        "READ_BACK, INTERMEDIATE",
        "DOCUMENTATION, INTERMEDIATE",
        "REDUNDANCY, INTERMEDIATE",
        "DOUBLE_CHECK, WEAKER",
        "WARNING, WEAKER",
        "NEW_PROCEDURE, WEAKER",
        "TRAINING, WEAKER",
        "MORE_STUDY, WEAKER",
    })
    void theMechanismDecidesWhateverTheType(String mechanism, String strength) {
        for (String type : TYPES) {
            assertThat(strength(type, mechanism))
                    .as(type)
                    .containsExactly(Map.of("strength", strength, "needsReason", strength.equals("WEAKER")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_REPLACEMENT, STRONGER",
        "PROCESS_REWORK, INTERMEDIATE",
        "REPLICATE_CONDITION, INTERMEDIATE",
        "SPREAD, INTERMEDIATE",
        "TEST, INTERMEDIATE",
        "DECISION_FOLLOW_UP, INTERMEDIATE",
        "CONTAINMENT, INTERMEDIATE",
        "JUST_DO_IT, INTERMEDIATE",
        "SKILL, WEAKER",
        "PROCEDURE_REVIEW, WEAKER",
    })
    void whereNoMechanismIsNamedTheTypeDecides(String type, String strength) {
        assertThat(strength(type, null))
                .containsExactly(Map.of("strength", strength, "needsReason", strength.equals("WEAKER")));
    }

    @Test
    void retrainingIsWeakAndAsksForAReason() {
        assertThat(strength("SKILL", "TRAINING")).containsExactly(Map.of("strength", "WEAKER", "needsReason", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUCK", ""})
    void anUnknownMechanismIsNotRated(String mechanism) {
        assertThat(strength("PROCESS_REWORK", mechanism)).isEmpty();
    }

    private List<Map<String, Object>> strength(String type, @Nullable String mechanism) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("type", type);
        inputs.put("mechanism", mechanism);
        return engine.decide("action-strength", inputs);
    }
}
