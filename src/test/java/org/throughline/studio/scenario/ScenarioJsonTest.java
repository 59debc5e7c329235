package org.throughline.studio.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioJsonTest {

    @Test
    void oneOrderWhateverTheOrderOfTheText() {
        String one = "{\"title\":\"t\",\"start\":{\"b\":1,\"a\":true},\"steps\":[{\"at\":\"x\",\"kind\":\"TIMER\"}]}";
        String other = "{\"steps\":[{\"kind\":\"TIMER\",\"at\":\"x\"}],\"start\":{\"a\":true,\"b\":1},\"title\":\"t\"}";

        assertThat(ScenarioJson.write(ScenarioJson.read(one)))
                .isEqualTo(ScenarioJson.write(ScenarioJson.read(other)))
                .contains("\"a\" : true,\n    \"b\" : 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"title\":\" \"}",
                "{\"title\":\"t\",\"other\":1}",
                "{\"title\":\"t\",\"start\":{\"a\":{\"b\":1}}}",
                "{\"title\":\"t\",\"start\":{\"a\":null}}",
                "{\"title\":\"t\",\"steps\":[null]}",
                "{\"title\":\"t\",\"steps\":[{\"kind\":\"COMPLETE\"}]}",
                "{\"title\":\"t\",\"steps\":[{\"kind\":\"RUN\",\"at\":\"x\"}]}",
                "{\"title\":\"t\",\"answers\":{\"a\":null}}",
                "{\"title\":\"t\",\"answers\":{\"a\":[null]}}",
                "{\"title\":\"t\"} {}",
                "{\"title\":\"t\",\"expect\":{\"passed\":[null]}}"
            })
    void whatIsNoScenarioIsRefused(String text) {
        assertThatThrownBy(() -> ScenarioJson.read(text)).isInstanceOf(UnreadableScenario.class);
    }

    @Test
    void aTextThatIsTooLongOrHasTooManyStepsIsRefused() {
        String steps = "{\"kind\":\"TIMER\",\"at\":\"x\"},".repeat(Scenario.MOST_STEPS);

        assertThatThrownBy(() -> ScenarioJson.read(" ".repeat(ScenarioJson.LONGEST + 1)))
                .isInstanceOf(UnreadableScenario.class);
        assertThatThrownBy(() -> ScenarioJson.read(
                        "{\"title\":\"t\",\"steps\":[" + steps + "{\"kind\":\"TIMER\",\"at\":\"x\"}]}"))
                .isInstanceOf(UnreadableScenario.class);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertWrong("{\"title\":\"t\",\n \"other\":1}", "json", "2:");
        assertWrong("{\"title\":\"t\",\n\n \"steps\":[{\"kind\":\"TIMER\"}]}", "step", "3:");
        assertWrong("{\"title\":\"t\",\n \"start\":{\"a\":null}}", "values", "2:");
        assertWrong("{\"title\"", "json", "1:");
    }

    private static void assertWrong(String text, String part, String place) {
        assertThatThrownBy(() -> ScenarioJson.read(text)).isInstanceOfSatisfying(UnreadableScenario.class, wrong -> {
            assertThat(wrong.part()).isEqualTo(part);
            assertThat(wrong.place()).startsWith(place);
        });
    }
}
