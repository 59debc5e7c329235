package org.throughline.base.process;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

/** What a bare engine needs to run the product's models: their expressions, and time that passes as it does for the product. */
public final class BareParts {

    private BareParts() {}

    /** The same expressions, with other steps behind their names. */
    public static ProcessEnginePlugin expressions(
            Map<String, JavaDelegate> delegates, Map<String, ExpressionNamespace> namespaces) {
        return SafeExpressions.plugin(new ExpressionNames() {
            @Override
            public Map<String, JavaDelegate> delegates() {
                return delegates;
            }

            @Override
            public Map<String, ExpressionNamespace> namespaces() {
                return namespaces;
            }
        });
    }

    /** Time that runs the jobs of this engine. */
    public static TimeTravel time(ProcessEngine engine, EngineClock engineClock, Clock clock) {
        return new TimeTravel(
                engine.getManagementService(),
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(),
                engineClock,
                clock);
    }
}
