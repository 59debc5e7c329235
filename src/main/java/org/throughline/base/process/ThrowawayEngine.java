package org.throughline.base.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * An engine behind the same walls as the product's own, whose models reach nothing but doubles.
 *
 * <p>It knows no bean of the application: each step that the code offers is a double by the same name, and a promise is whatever
 * its maker says. It runs no job by itself, keeps no history and never moves the clock, which it shares with the whole process.
 */
public final class ThrowawayEngine implements AutoCloseable {

    private final ProcessEngine engine;

    /**
     * Builds one; takes a second or two.
     *
     * @param name among the engines of this process
     * @param database its own, empty or left by an engine of this kind
     * @param doubles a double for each step that the code offers, by the name of the step
     * @param due what stands for `${due.…}`
     * @param listeners see what its models do
     * @param happened hears each element that a case enters
     */
    public ThrowawayEngine(
            String name,
            DataSource database,
            Function<String, JavaDelegate> doubles,
            ExpressionNamespace due,
            List<BpmnParseListener> listeners,
            HistoryEventHandler happened) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(name);
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setJobExecutorActivate(false);
        settings.setCmmnEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        settings.setEnableDefaultDbHistoryEventHandler(false);
        settings.setCustomHistoryEventHandlers(List.of(happened));
        settings.setJavaSerializationFormatEnabled(false);
        settings.setCustomPreBPMNParseListeners(new ArrayList<>(listeners));
        settings.getProcessEnginePlugins().add(SafeExpressions.plugin(new Doubles(doubles, due)));
        new EngineConfiguration().engineSettings().preInit(settings);
        settings.setCustomHistoryLevels(null);
        engine = settings.buildProcessEngine();
    }

    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Leads every name to a double, and to nothing of the application. */
    private record Doubles(Function<String, JavaDelegate> doubles, ExpressionNamespace due) implements ExpressionNames {

        @Override
        public Map<String, JavaDelegate> delegates() {
            return Map.of();
        }

        @Override
        public JavaDelegate bean(String name, String expression) {
            return doubles.apply(name);
        }

        @Override
        public Map<String, ExpressionNamespace> namespaces() {
            ListNamespace lists = new ListNamespace();
            return Map.of(due.name(), due, lists.name(), lists);
        }
    }
}
