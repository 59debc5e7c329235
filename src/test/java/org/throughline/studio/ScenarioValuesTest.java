package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioValuesTest {

    @Test
    void eachLineIsAValueOfItsKind() {
        assertThat(ScenarioValues.read("late = true\n\n days=3 \nowner = ada lund\ncode = '12'"))
                .isEqualTo(Map.of("late", true, "days", 3, "owner", "ada lund", "code", "12"));
    }

    @Test
    void whatIsWrittenReadsTheSameAgain() {
        Map<String, Object> values = Map.of("a", true, "b", "true", "c", 7, "d", "7", "e", "'x'", "f", "");

        assertThat(ScenarioValues.read(ScenarioValues.write(values))).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"late", "= true", "two words = 1", "1a = 2"})
    void aLineThatIsNoValueIsRefused(String line) {
        assertThatThrownBy(() -> ScenarioValues.read("ok = 1\n" + line))
                .isInstanceOf(ReleaseRefused.class)
                .hasMessageContaining("scenarios.refused.line");
    }
}
