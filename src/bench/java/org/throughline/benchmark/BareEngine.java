package org.throughline.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.throughline.base.process.BareParts;
import org.throughline.base.process.EngineClock;
import org.throughline.base.process.ExpressionNamespace;
import org.throughline.base.time.MovableClock;
import org.throughline.benchmark.Journal.Effect;
import org.throughline.benchmark.Journal.Link;
import org.throughline.benchmark.Journal.Place;
import org.throughline.benchmark.Journal.Step;
import org.throughline.support.Lockstep;

/**
 * The engine alone with the product's models: full history, steps that only leave their variables behind, nothing of the product.
 *
 * <p>It is asked what the {@link Journal} says, once more for each cycle, with references of its own.
 */
final class BareEngine implements AutoCloseable {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,4}-\\d{4}-\\d+");
    private static final String GROUP = "workers";

    final HikariDataSource pool;
    final Lockstep time;
    private final ProcessEngine engine;
    private final boolean authorised;
    private final Journal journal;
    private final Map<String, AtomicInteger> passes = new ConcurrentHashMap<>();

    BareEngine(Product product, String database, boolean authorised, Journal journal) {
        this.authorised = authorised;
        this.journal = journal;
        product.owner
                .sql("create database " + database + " owner throughline_app")
                .update();
        pool = Product.pool(product.postgres, database, 8, "");
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(database);
        settings.setDataSource(Product.counted(pool));
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setAuthorizationEnabled(authorised);
        settings.setIdGenerator(() -> UUID.randomUUID().toString());
        settings.getProcessEnginePlugins()
                .add(BareParts.expressions(standIns(product), Map.of("due", new RecordedInstants())));
        engine = settings.buildProcessEngine();
        deploy();
        if (authorised) {
            Stream.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.TASK)
                    .forEach(this::permit);
        }
        EngineClock clock = product.bean(EngineClock.class);
        MovableClock movable = product.bean(MovableClock.class);
        time = new Lockstep(clock, BareParts.time(engine, clock, movable), movable);
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        try {
            PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
            for (String pattern : List.of("classpath:bpmn/*.bpmn", "classpath:bpmn/*.dmn", "classpath:forms/*.form")) {
                for (var file : files.getResources(pattern)) {
                    deployment.addInputStream(String.valueOf(file.getFilename()), file.getInputStream());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        deployment.deploy();
    }

    private void permit(Resource resource) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(GROUP);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(Permissions.ALL);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    private Map<String, JavaDelegate> standIns(Product product) {
        return product.context.getBeansOfType(JavaDelegate.class).keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> this::leaveVariables));
    }

    /** Asks everything that the journal says, with this at the end of each reference. */
    void play(String run) {
        signIn();
        try {
            for (Step step : journal.steps()) {
                if (step.moment().isEmpty()) {
                    ask(step, run);
                } else {
                    engine.getIdentityService().clearAuthentication(); // jobs run as nobody, as in the job executor
                    time.forwardTo(step.moment());
                    signIn();
                }
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void signIn() {
        if (authorised) {
            engine.getIdentityService().setAuthentication("worker", List.of(GROUP, "others", "everybody"));
        }
    }

    private void ask(Step step, String run) {
        TaskService tasks = engine.getTaskService();
        RuntimeService runtime = engine.getRuntimeService();
        Object target = step.onTasks() ? tasks : runtime;
        for (Link link : step.links()) {
            @Nullable
            Object[] arguments = Arrays.stream(link.arguments())
                    .map(argument -> own(argument, run))
                    .toArray();
            if (target == tasks || target == runtime) {
                step.place().ifPresent(place -> arguments[0] = id(place, run));
            }
            try {
                target = link.method().invoke(target, arguments);
            } catch (InvocationTargetException | IllegalAccessException failure) {
                throw new IllegalStateException(step + " in " + run, failure);
            }
        }
    }

    private String id(Place place, String run) {
        String key = place.businessKey() + run;
        return place.key().isEmpty()
                ? engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId()
                : engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .taskDefinitionKey(place.key())
                        .singleResult()
                        .getId();
    }

    private static @Nullable Object own(@Nullable Object value, String run) {
        if (value instanceof String text) {
            return REFERENCE.matcher(text).replaceAll("$0" + run);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new HashMap<>();
            map.forEach((key, inner) -> copy.put(key, own(inner, run)));
            return copy;
        }
        return value;
    }

    private void leaveVariables(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        Effect effect = recorded(journal.effects(), key, execution.getCurrentActivityId());
        String run = key.substring(key.lastIndexOf('~'));
        effect.nested().forEach(step -> ask(step, run));
        effect.variables().forEach((name, value) -> execution.setVariable(name, own(value, run)));
    }

    private <T> T recorded(Map<String, List<T>> from, String businessKey, String rest) {
        String original = businessKey.substring(0, businessKey.lastIndexOf('~')) + ' ' + rest;
        List<T> found = from.get(original);
        if (found == null) {
            throw new IllegalStateException("The product never came to " + original);
        }
        int pass = passes.computeIfAbsent(businessKey + ' ' + rest, key -> new AtomicInteger())
                .getAndIncrement();
        return found.get(Math.min(pass, found.size() - 1));
    }

    private final class RecordedInstants implements ExpressionNamespace {

        @Override
        public String name() {
            return "due";
        }

        @Override
        public Date resolve(VariableScope scope, String property) {
            DelegateExecution execution = (DelegateExecution) scope;
            return recorded(
                    journal.instants(),
                    execution.getProcessBusinessKey(),
                    execution.getCurrentActivityId() + ' ' + property);
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
