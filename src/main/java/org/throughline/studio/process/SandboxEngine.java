package org.throughline.studio.process;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.throughline.base.persistence.ThrowawayDatabase;
import org.throughline.base.process.ExpressionNamespace;
import org.throughline.base.process.ThrowawayEngine;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioRun.Problem;

/** An engine for one case at a time; who uses it, uses it from one thread. */
class SandboxEngine implements AutoCloseable {

    /** One scenario; the longest supplied one takes a tenth of it. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    private static final String NAME = "sandbox";
    private static final int LONGEST_WORDS = 300;

    private final ThrowawayEngine throwaway;
    private final ProcessEngine engine;
    private SandboxWatch watch = new SandboxWatch(Scenario.untitled(), Set.of(), LONGEST);

    /** Builds it on a database of its own. */
    SandboxEngine(ThrowawayDatabase database) {
        throwaway = new ThrowawayEngine(
                NAME,
                database.dataSource(),
                name -> watch.stepNamed(name),
                new Promises(),
                List.of(new Flows()),
                new Elements());
        engine = throwaway.engine();
    }

    /** Plays a scenario through and leaves nothing behind. */
    ScenarioRun run(String key, String source, Scenario scenario) {
        DeploymentWithDefinitions deployed;
        try {
            deployed = deploy(key, source);
        } catch (ProcessEngineException refused) {
            return ScenarioRun.none(Problem.MODEL, said(refused));
        }
        try {
            return deployed.getDeployedProcessDefinitions().stream()
                    .filter(process -> process.getKey().equals(key))
                    .map(ProcessDefinition::getId)
                    .findFirst()
                    .map(id -> play(newCase(id, source, scenario), scenario))
                    .orElseGet(() -> ScenarioRun.none(Problem.MODEL, key));
        } finally {
            Thread.interrupted(); // what was stopped in time must not stop the tidying
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true, true, true);
        }
    }

    /** A case that has not begun. */
    SandboxCase newCase(String definitionId, String source, Scenario scenario) {
        watch = new SandboxWatch(scenario, CalledDouble.steps(source), LONGEST);
        watch.follow(definitionId);
        return new SandboxCase(engine, watch, definitionId);
    }

    ProcessEngine engine() {
        return engine;
    }

    DeploymentWithDefinitions deploy(String key, String source) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(NAME).addString(key + ".bpmn", source);
        CalledDouble.processes(source).stream()
                .filter(called -> !called.equals(key))
                .forEach(called -> deployment.addString(called + ".bpmn", CalledDouble.model(called)));
        return deployment.deployWithResult();
    }

    private static ScenarioRun play(SandboxCase played, Scenario scenario) {
        int number = 0;
        try {
            played.begin(scenario);
            for (; number < scenario.steps().size(); ) {
                number++;
                played.take(scenario.steps().get(number - 1));
            }
            return played.tell(Problem.NONE, 0, "");
        } catch (StepNotOpen notOpen) {
            return played.tell(Problem.NOT_OPEN, number, said(notOpen));
        } catch (SandboxTooLong late) {
            return ScenarioRun.none(Problem.TOO_LONG, said(late));
        } catch (RuntimeException refused) { // whatever a draft does is a verdict on it and no failure of the product
            return refused.getCause() instanceof SandboxTooLong
                    ? ScenarioRun.none(Problem.TOO_LONG, said(refused))
                    : played.tell(Problem.FAILED, number, said(refused));
        }
    }

    private static String said(RuntimeException problem) {
        String first = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        return first.substring(0, Math.min(LONGEST_WORDS, first.length()));
    }

    @Override
    public void close() {
        throwaway.close();
    }

    /** `${due.kind}`: an instant that names its promise. */
    private final class Promises implements ExpressionNamespace {

        @Override
        public String name() {
            return "due";
        }

        @Override
        public Date resolve(VariableScope scope, String property) {
            return watch.promise(scope, property);
        }
    }

    private final class Flows extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(
                    ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> watch.took(execution));
        }
    }

    private final class Elements implements HistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            if (event instanceof HistoricActivityInstanceEventEntity element
                    && event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
                watch.entered(element);
            }
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }
}
