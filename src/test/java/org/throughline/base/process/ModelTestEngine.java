package org.throughline.base.process;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The bare in-memory engine on which the paths of the models are tested.
 *
 * <p>One engine serves all model tests of a JVM, because building one takes seconds. Per test it is given the beans
 * that the models name: {@code due} (every promise falls ten days after it is made unless the test says otherwise),
 * {@code list} (splits the comma-separated variable of that name) and one bean for each service the test names. The
 * clock stands still until the test moves it. Use it so:
 *
 * <pre>{@code
 * @Deployment(resources = "bpmn/session.bpmn")
 * class SessionModelTest {
 *     @Order(1) @RegisterExtension
 *     static final ProcessEngineCoverageExtension COVERAGE = ModelTestEngine.coverage();
 *     @Order(2) @RegisterExtension
 *     final ModelTestEngine engine = new ModelTestEngine();
 * }
 * }</pre>
 */
public final class ModelTestEngine implements BeforeEachCallback, AfterEachCallback {

    /** Where each test's clock starts: Tue 29 Sep 2026, 11:30 in the United Kingdom. */
    public static final Instant START = Instant.parse("2026-09-29T10:30:00Z");

    private static final SharedConfiguration CONFIGURATION = new SharedConfiguration();

    private final Promises promises = new Promises();
    private final List<String> called = new ArrayList<>();
    private final Set<String> deployments = new LinkedHashSet<>();

    /** An extension that fails the test class unless every node and sequence flow was passed; stubs do not count. */
    public static ProcessEngineCoverageExtension coverage(String... stubbedProcesses) {
        var builder = ProcessEngineCoverageExtension.builder(CONFIGURATION);
        builder.assertClassCoverageAtLeast(1.0);
        builder.excludeProcessDefinitionKeys(stubbedProcesses);
        return builder.build();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        BpmnAwareTests.reset();
        BpmnAwareTests.init(processEngine());
        Mocks.reset();
        Mocks.register("due", promises);
        Mocks.register("list", new SplitVariables());
        ClockUtil.setCurrentTime(Date.from(START));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        deployments.forEach(id -> processEngine().getRepositoryService().deleteDeployment(id, true));
        Mocks.reset();
        ClockUtil.reset();
        BpmnAwareTests.reset();
    }

    public ProcessEngine processEngine() {
        return CONFIGURATION.buildProcessEngine();
    }

    /** Registers beans that do nothing but being remembered in {@link #called()}. */
    public void beans(String... names) {
        for (String name : names) {
            bean(name, execution -> {});
        }
    }

    /** Registers a bean that does what is given, and is remembered in {@link #called()}. */
    public void bean(String name, JavaDelegate behaviour) {
        Mocks.register(name, (JavaDelegate) execution -> {
            called.add(name);
            behaviour.execute(execution);
        });
    }

    /** Names of the beans that ran, in order. */
    public List<String> called() {
        return List.copyOf(called);
    }

    /** From now on a promise of this kind falls that long after it is made. */
    public void promise(String kind, Duration after) {
        promises.allowances.put(kind, after);
    }

    /** Moves the clock and runs everything that is due until nothing is. */
    public void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        runDueJobs();
    }

    /** Runs everything that is due now (timers and asynchronous steps) until nothing is. */
    public void runDueJobs() {
        var management = processEngine().getManagementService();
        for (int round = 0; round < 50; round++) {
            List<Job> due = management.createJobQuery().executable().list();
            if (due.isEmpty()) {
                return;
            }
            for (Job job : due) {
                if (management.createJobQuery().jobId(job.getId()).count() == 1) {
                    management.executeJob(job.getId());
                }
            }
        }
        throw new IllegalStateException("Jobs never come to rest: the model loops");
    }

    /** Deploys a small stand-in for a called process, for this test only. */
    public void stub(BpmnModelInstance model) {
        DeploymentBuilder deployment = processEngine().getRepositoryService().createDeployment();
        deployments.add(deployment
                .addModelInstance("stub" + deployments.size() + ".bpmn", model)
                .deploy()
                .getId());
    }

    /** Evaluates a decision table of the class path once; its rows, in the order of the table. */
    public List<Map<String, Object>> decide(String decision, Map<String, ?> inputs) {
        DeploymentBuilder deployment = processEngine().getRepositoryService().createDeployment();
        deployments.add(deployment
                .name(decision)
                .addClasspathResource("bpmn/" + decision + ".dmn")
                .enableDuplicateFiltering(true)
                .deploy()
                .getId());
        return processEngine()
                .getDecisionService()
                .evaluateDecisionTableByKey(decision, new HashMap<>(inputs))
                .getResultList();
    }

    /** {@code ${due.kind}}: a promise of that kind, made now. */
    private static final class Promises extends AbstractMap<String, Object> {
        private final Map<String, Duration> allowances = new HashMap<>();

        @Override
        public Object get(Object kind) {
            Duration allowance = allowances.getOrDefault((String) kind, Duration.ofDays(10));
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(allowance));
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return Set.of();
        }
    }

    /** {@code ${list.memberIds}}: the comma-separated variable of that name, split. */
    private static final class SplitVariables extends AbstractMap<String, Object> {
        @Override
        public Object get(Object name) {
            Object value = Context.getBpmnExecutionContext().getExecution().getVariable((String) name);
            return value == null || value.toString().isEmpty()
                    ? List.of()
                    : Arrays.asList(value.toString().split(","));
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return Set.of();
        }
    }

    /** Builds its engine once, however many test classes ask. */
    private static final class SharedConfiguration extends StandaloneInMemProcessEngineConfiguration {
        private boolean built;

        SharedConfiguration() {
            setProcessEngineName("model-tests");
            setJdbcUrl("jdbc:h2:mem:model-tests;DB_CLOSE_DELAY=-1");
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
            setExpressionManager(new MockExpressionManager());
            ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
        }

        @Override
        public synchronized ProcessEngine buildProcessEngine() {
            if (!built) {
                super.buildProcessEngine();
                built = true;
            }
            return processEngine;
        }
    }
}
