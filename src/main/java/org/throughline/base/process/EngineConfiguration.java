package org.throughline.base.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's settings where its defaults are not what this product owes: see docs/adr. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Lock of a job: more than ten times the slowest one, since it is not checked while the job runs. */
    private static final int JOB_LOCK_MILLIS = 120_000;

    @Bean
    ProcessEnginePlugin engineSettings() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setEnableExpressionsInAdhocQueries(false);
                engine.setEnableExpressionsInStoredQueries(false);
                engine.setDeserializationTypeValidationEnabled(true);
                engine.setJavaSerializationFormatEnabled(false);
                engine.setDefaultSerializationFormat("application/json");
                engine.setQueryMaxResultsLimit(1_000);
                engine.setEnableXxeProcessing(false);
                engine.setEnableScriptEngineLoadExternalResources(false);
                engine.setEnforceHistoryTimeToLive(true);
                engine.setCmmnEnabled(false);
                engine.setStandaloneTasksEnabled(false);
                engine.setAuthorizationEnabled(false);
                engine.setCustomHistoryLevels(List.of(new StepHistory()));
                engine.setFailedJobRetryTimeCycle("R3/PT5M");
                // Ids tell neither order nor time: the engine's default generator is time-based.
                engine.setIdGenerator(() -> UUID.randomUUID().toString());
            }

            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.getJobExecutor().setLockTimeInMillis(JOB_LOCK_MILLIS);
            }
        };
    }
}
