package org.throughline.inbox.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;
import org.throughline.inbox.AskingUp;

/** Asks the next one up about the step at whose border the timer behind this one stands. */
@Component("askNextUp")
class AskNextUp implements JavaDelegate {

    private final AskingUp asking;

    AskNextUp(AskingUp asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asking.ask(execution.getProcessInstanceId(), waiting((FlowNode) execution.getBpmnModelElementInstance()));
    }

    private static Set<String> waiting(FlowNode here) {
        return here.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(BoundaryEvent.class::isInstance)
                .map(event -> ((BoundaryEvent) event).getAttachedTo().getId())
                .collect(Collectors.toSet());
    }
}
