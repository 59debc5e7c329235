package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.i18n.Texts;

/** Each attack is refused by name, and does nothing when it comes past the gate straight to an engine. */
class HostileModelsTest {

    private static final AtomicInteger CODE_RAN = new AtomicInteger();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Texts TEXTS = new Texts();
    private static final FormSchemas SCHEMAS = new FormSchemas(new FeelConditions(Clock.systemUTC()));

    private static ProcessEngine engine;
    private static ServerSocket listener;
    private static ExecutorService threads;

    /** Would have been made or called by a model that gets at classes. */
    public static final class Hostile implements JavaDelegate {
        public Hostile() {
            mark();
        }

        @Override
        public void execute(DelegateExecution execution) {
            mark();
        }
    }

    /** A bean of the application that no model may call but as a step. */
    public static final class Canary implements JavaDelegate {
        public void touch() {
            mark();
        }

        @Override
        public void execute(DelegateExecution execution) {
            mark();
        }
    }

    /** What code leaves behind. */
    public static void mark() {
        CODE_RAN.incrementAndGet();
    }

    @BeforeAll
    static void somewhereToDoHarm() throws IOException {
        Files.createDirectories(HostileModels.MARKS);
        listener = new ServerSocket(0);
        listener.setSoTimeout(1);
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "attack");
            thread.setDaemon(true);
            return thread;
        });
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("hostile-models");
        configuration.setJdbcUrl("jdbc:h2:mem:hostile-models;DB_CLOSE_DELAY=-1");
        configuration.getProcessEnginePlugins().add(SafeExpressions.plugin(new Names()));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
        threads.shutdownNow();
        listener.close();
        Files.deleteIfExists(HostileModels.MARKS);
    }

    static Stream<HostileModel> attacks() {
        return HostileModels.all();
    }

    @Test
    void theFilesThatAttacksChangeAreGoodThemselves() {
        assertThat(check(new ModelFiles(Map.of("target", HostileModels.PROCESS), Map.of(), Map.of())))
                .isEmpty();
        assertThat(check(new ModelFiles(Map.of(), Map.of("target-table", HostileModels.TABLE), Map.of())))
                .isEmpty();
        assertThat(check(new ModelFiles(Map.of(), Map.of(), Map.of("target-form", HostileModels.FORM))))
                .isEmpty();
        assertThat(attacks().count()).isGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedWithAFindingThatNamesTheElement(HostileModel attack) {
        List<Finding> findings = found(attack);

        assertThat(findings).as("%s", attack).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(attack.rule());
            assertThat(finding.element()).isEqualTo(Findings.shortened(attack.element()));
            assertThat(finding.isError()).isTrue();
        });
        for (Finding finding : findings) {
            for (var locale : Texts.LANGUAGES) {
                assertThat(TEXTS.keys(locale).contains(finding.messageKey())
                                || TEXTS.keys(Locale.forLanguageTag(locale.getLanguage()))
                                        .contains(finding.messageKey()))
                        .as(finding.messageKey())
                        .isTrue();
                assertThat(finding.message(TEXTS.in(locale))).doesNotStartWith("!");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void doesNothingStraightAtTheEngine(HostileModel attack) throws Exception {
        Future<?> ran = threads.submit(() -> attackTheEngine(attack));
        try {
            ran.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            assertThat(refused.getCause())
                    .isInstanceOfAny(ProcessEngineException.class, StackOverflowError.class, RuntimeException.class);
        } catch (TimeoutException stuck) {
            throw new AssertionError(attack + " holds its thread", stuck);
        }

        assertThat(CODE_RAN).hasValue(0);
        try (Stream<java.nio.file.Path> marks = Files.list(HostileModels.MARKS)) {
            assertThat(marks).isEmpty();
        }
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        assertThatCode(() -> listener.accept()).isInstanceOf(java.net.SocketTimeoutException.class);
    }

    private static List<Finding> found(HostileModel attack) {
        ModelSource.Decoded decoded = ModelSource.decode(attack.key(), attack.bytes());
        return decoded instanceof ModelSource.Decoded.Refused refused
                ? List.of(refused.finding())
                : check(attack.files());
    }

    private static List<Finding> check(ModelFiles files) {
        return new ModelContract(ShippedWords.WORDS, SCHEMAS).check(files, ShippedWords.FILES);
    }

    /** Deploys it past the gate, begins it, does every task and every job that is due, and asks every table. */
    private static void attackTheEngine(HostileModel attack) {
        byte[] bytes = new String(attack.bytes(), StandardCharsets.ISO_8859_1)
                .replace("LISTENER", "http://127.0.0.1:" + listener.getLocalPort())
                .getBytes(StandardCharsets.ISO_8859_1);
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addInputStream("attack." + attack.kind(), new java.io.ByteArrayInputStream(bytes))
                .deploy();
        try {
            Map<String, Object> variables = new HashMap<>(
                    Map.of("delivered", false, "ownerId", "anybody", "kind", "A", "verdict", "X", "actionRef", "ACT"));
            if (attack.kind().equals("dmn")) {
                engine.getDecisionService()
                        .evaluateDecisionByKey(attack.key())
                        .variables(variables)
                        .evaluate();
            } else if (attack.kind().equals("bpmn")) {
                engine.getRuntimeService().startProcessInstanceByKey(attack.key(), variables);
                for (Task task : engine.getTaskService().createTaskQuery().list()) {
                    engine.getTaskService().complete(task.getId(), variables);
                }
                for (Job job : engine.getManagementService().createJobQuery().list()) {
                    engine.getManagementService().executeJob(job.getId());
                }
            }
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    private static final class Names implements ExpressionNames {
        @Override
        public Map<String, JavaDelegate> delegates() {
            return Map.of("lapseOffer", execution -> {}, "canary", new Canary());
        }

        @Override
        public Map<String, ExpressionNamespace> namespaces() {
            return Map.of("due", new ExpressionNamespace() {
                @Override
                public String name() {
                    return "due";
                }

                @Override
                public Object resolve(VariableScope scope, String property) {
                    return Date.from(Instant.now().plusSeconds(3_600));
                }
            });
        }
    }
}
