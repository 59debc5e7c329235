package org.throughline.base.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses, whenever the engine parses a model, what {@link AllowedModel} does not list, and puts {@link StepLimit} into the rest.
 *
 * <p>The engine parses a deployed model again after each start, so a rule that gets stricter reaches models that already run:
 * widen the list freely, and narrow it only together with a migration.
 */
final class ModelGuard extends AbstractBpmnParseListener {

    private static final StepLimit LIMIT = new StepLimit();

    @Override
    public void parseRootElement(Element rootElement, List<ProcessDefinitionEntity> processDefinitions) {
        List<Finding> findings = AllowedModel.check(XmlNode.of(rootElement), definitionKey(processDefinitions));
        if (!findings.isEmpty()) {
            throw new ModelRefused(findings);
        }
    }

    /** Every way round passes a flow; every call passes a start. */
    @Override
    public void parseSequenceFlow(Element sequenceFlow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, LIMIT);
    }

    @Override
    public void parseStartEvent(Element startEvent, ScopeImpl scope, ActivityImpl start) {
        start.addListener(ExecutionListener.EVENTNAME_START, LIMIT);
    }

    private static String definitionKey(List<ProcessDefinitionEntity> definitions) {
        return definitions.isEmpty() ? "model" : definitions.get(0).getKey();
    }
}
