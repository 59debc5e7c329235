package org.throughline.studio.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.throughline.studio.scenario.ModelChoices;

class DrawnModelsTest {

    private final DrawnModels models = new DrawnModels();

    @Test
    void aTextThatIsNoModelLeavesNothingOpen() {
        assertThat(models.choices("<no")).isEqualTo(ModelChoices.none());
    }

    @Test
    void whatTheModelReadsStandsThereToBeFilledIn() throws IOException {
        ModelChoices choices = models.choices(source("task-question"));

        assertThat(choices.starts()).containsExactly("");
        assertThat(choices.names()).containsKey("answererId");
    }

    @Test
    void aTaskDecidesWhatTheGatewayBehindItAsks() throws IOException {
        ModelChoices choices = models.choices(source("action-ownership"));

        assertThat(choices.elements().values())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(choices.values().keySet()).containsAll(said.decides()));
        assertThat(choices.automatic()).isNotEmpty();
    }

    @Test
    void aDraftWithoutWhatItNamesStillReads() {
        String incomplete = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
                  <bpmn:process id="p" isExecutable="true">
                    <bpmn:startEvent id="s"><bpmn:messageEventDefinition id="m" /></bpmn:startEvent>
                    <bpmn:boundaryEvent id="b"><bpmn:errorEventDefinition id="e" /></bpmn:boundaryEvent>
                    <bpmn:userTask id="u" />
                    <bpmn:boundaryEvent id="c" attachedToRef="u"><bpmn:errorEventDefinition id="f" /></bpmn:boundaryEvent>
                  </bpmn:process>
                </bpmn:definitions>""";

        assertThat(models.choices(incomplete).starts()).containsExactly("");
        assertThat(models.choices(incomplete).elements()).isEmpty();
    }

    private static String source(String model) throws IOException {
        return Files.readString(Path.of("bpmn", model + ".bpmn"));
    }
}
