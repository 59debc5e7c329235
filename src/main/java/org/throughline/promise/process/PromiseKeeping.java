package org.throughline.promise.process;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.promise.Promises;

/**
 * Settles promises as processes move: a timer that fires marks its line, a place that is left closes its lines.
 *
 * <p>It only writes the ledger and never changes the flow.
 */
@Configuration(proxyBeanMethods = false)
class PromiseKeeping {

    private static final Pattern KIND = Pattern.compile("\\$\\{due\\.(\\w+)}");

    @Bean
    ProcessEnginePlugin promiseKeepingPlugin(ObjectProvider<Promises> promises) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.getCustomPostBPMNParseListeners().add(new Listener(promises));
            }
        };
    }

    private static final class Listener extends AbstractBpmnParseListener {

        private final ObjectProvider<Promises> promises;

        Listener(ObjectProvider<Promises> promises) {
            this.promises = promises;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            settleOnLeaving(activity);
        }

        @Override
        public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            settleOnLeaving(activity);
        }

        @Override
        public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
            settleOnLeaving(activity);
        }

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            settleOnLeaving(activity);
        }

        /** The place around the tasks of many; its timers wait there and not at one of the tasks. */
        @Override
        public void parseMultiInstanceLoopCharacteristics(Element element, Element loop, ActivityImpl around) {
            settleOnLeaving(around);
        }

        @Override
        public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
            markFiring(timer, activity);
        }

        @Override
        public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl activity) {
            String kind = kind(timer);
            if (!kind.isEmpty()) {
                activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
                    if (!execution.isCanceled()) {
                        promises.getObject().fired(execution.getId(), execution.getProcessBusinessKey(), kind);
                    }
                });
            }
            settleOnLeaving(activity);
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            List<Element> timers = element.elements("timerEventDefinition");
            if (!timers.isEmpty()) {
                markFiring(timers.get(0), activity);
            }
        }

        private void markFiring(Element timer, ActivityImpl activity) {
            String kind = kind(timer);
            if (!kind.isEmpty()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution ->
                        promises.getObject().fired(scopeOf(execution), execution.getProcessBusinessKey(), kind));
            }
        }

        private void settleOnLeaving(ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> promises.getObject().left(execution.getId(), !execution.isCanceled()));
        }

        private static String scopeOf(DelegateExecution execution) {
            return execution.getParentId() == null ? execution.getId() : execution.getParentId();
        }

        private static String kind(Element timer) {
            for (Element part : timer.elements()) {
                Matcher matcher = KIND.matcher(part.getText());
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
            return "";
        }
    }
}
