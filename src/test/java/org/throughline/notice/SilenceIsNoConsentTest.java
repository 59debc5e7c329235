package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Whoever does not answer has not agreed: what the clock does by itself in the shipped models never says yes for somebody. */
class SilenceIsNoConsentTest {

    private static final Pattern YES = Pattern.compile(
            "\\$\\{(accept|agree|approve|consent|confirm|vote|volunteer).*|end_.*(Accepted|Agreed|Approved|Consented|Confirmed)");

    @Test
    void noTimerInAnyModelSaysYesForWhoWasAsked() {
        Set<String> yes = new TreeSet<>();
        File[] models = new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"));
        assertThat(models).isNotEmpty();
        for (File model : models) {
            BpmnModelInstance read = Bpmn.readModelFromFile(model);
            read.getModelElementsByType(CatchEvent.class).stream()
                    .filter(event ->
                            event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                    .forEach(event -> doneByTheClock(event).stream()
                            .filter(step -> YES.matcher(step).matches())
                            .forEach(step -> yes.add(model.getName() + " " + event.getId() + ": " + step)));
        }

        assertThat(yes)
                .as(
                        "An owner who offers to take the action by another day has said yes already; the silence of whoever offered it"
                                + " lets the owner's own day count. Nothing else may stand here.")
                .containsExactly(
                        "action-ownership.bpmn event_dateUnsettled: ${acceptCounterDate}",
                        "action-ownership.bpmn event_dateUnsettled: end_ownerAgreed");
    }

    /** The services and ends that follow without anybody doing anything: up to the next person, message or time. */
    private static Collection<String> doneByTheClock(FlowNode from) {
        Set<String> steps = new TreeSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(from.getSucceedingNodes().list());
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (!seen.add(node) || node instanceof UserTask || node instanceof IntermediateCatchEvent) {
                continue;
            }
            if (node instanceof ServiceTask service) {
                steps.add(String.valueOf(service.getCamundaDelegateExpression()));
            }
            if (node instanceof EndEvent) {
                steps.add(node.getId());
            }
            open.addAll(node.getSucceedingNodes().list());
        }
        return steps;
    }
}
