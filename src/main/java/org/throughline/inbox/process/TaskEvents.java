package org.throughline.inbox.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hears every user task of every model, whoever deployed it.
 *
 * <p>Built-in listeners run even where custom ones are skipped (a deletion, a migration), so the read model cannot miss a step.
 */
@Configuration(proxyBeanMethods = false)
class TaskEvents {

    @Bean
    ProcessEnginePlugin inboxTaskEvents(ObjectProvider<TaskEventWriter> writer) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.getCustomPostBPMNParseListeners().add(new Listener(writer));
            }
        };
    }

    private static final class Listener extends AbstractBpmnParseListener {

        private final TaskListener hear;

        Listener(ObjectProvider<TaskEventWriter> writer) {
            this.hear = (DelegateTask task) -> writer.getObject().notify(task);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, hear);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, hear);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, hear);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, hear);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, hear);
        }
    }
}
