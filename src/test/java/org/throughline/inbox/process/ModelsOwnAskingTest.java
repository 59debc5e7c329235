package org.throughline.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.throughline.inbox.AskingPolicy.OwnAsking;

class ModelsOwnAskingTest {

    private final BpmnModelInstance action =
            Bpmn.readModelFromFile(Path.of("bpmn", "action-ownership.bpmn").toFile());

    @Test
    void whoeverDoesAnActionIsAskedByItsProcessAlone() {
        assertThat(ModelsOwnAsking.read(action, "userTask_doAction")).isEqualTo(OwnAsking.ALWAYS);
    }

    @Test
    void aTimerThatDoesNotEndTheTaskRemindsOnce() {
        assertThat(ModelsOwnAsking.read(action, "userTask_planAction")).isEqualTo(OwnAsking.ONCE);
    }

    @Test
    void whatNoTimerGuardsIsAskedForFromTheDueMomentOn() {
        assertThat(ModelsOwnAsking.read(action, "userTask_checkDelivered")).isEqualTo(OwnAsking.NONE);
        assertThat(ModelsOwnAsking.read(action, "userTask_reofferAction")).isEqualTo(OwnAsking.NONE);
    }

    @Test
    void aStepThatAModelDoesNotHaveAnyMoreIsAskedForToo() {
        assertThat(ModelsOwnAsking.read(action, "userTask_gone")).isEqualTo(OwnAsking.NONE);
    }
}
