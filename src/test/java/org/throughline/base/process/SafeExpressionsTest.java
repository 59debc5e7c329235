package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile models, handed straight to an engine. */
class SafeExpressionsTest {

    private static final AtomicInteger CODE_RAN = new AtomicInteger();
    private static final List<String> CALLED = new ArrayList<>();
    private static final ExpressionNames NAMES = new Names();

    private static ProcessEngine engine;

    private final List<String> deployments = new ArrayList<>();

    @BeforeAll
    static void buildEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("safe-expressions");
        configuration.setJdbcUrl("jdbc:h2:mem:safe-expressions;DB_CLOSE_DELAY=-1");
        configuration.getProcessEnginePlugins().add(SafeExpressions.plugin(NAMES));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @AfterEach
    void clean() {
        deployments.forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
        CALLED.clear();
        CODE_RAN.set(0);
    }

    /** Would have been called by a model that gets at classes. */
    public static final class Hostile implements JavaDelegate {
        public Hostile() {
            CODE_RAN.incrementAndGet();
        }

        @Override
        public void execute(DelegateExecution execution) {
            CODE_RAN.incrementAndGet();
        }
    }

    @Test
    void theProductsOwnModelsAreAllowed() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                deployment.addString(file.getFileName().toString(), Files.readString(file));
            }
        }
        deployments.add(deployment.deploy().getId());

        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "#{''.getClass()}",
                "${''['class']}",
                "${''['cl'+'ass']}",
                "${${name}}",
                "${execution.processEngineServices}",
                "${execution.setVariable('a', 1) == null}",
                "${task.execution}",
                "${due.tierAnswer.class}",
                "${due.getClass()}",
                "${list}${due}",
                "a ${name}",
                "${ name}",
                "${name == 'lower case'}",
                "${name == other}",
                "${name == 1}",
                "${name && other}",
                "${empty name}",
                "${name ? a : b}",
                "${authenticatedUserId.x}",
                "$\n{name}${name}",
                "${now()}",
                "${dateTime().plusDays(1)}",
                "${Name}",
                "${}",
            })
    void anExpressionOutsideTheGrammarHasNoMeaning(String hostile) {
        assertThat(ModelExpression.parse(hostile)).isEmpty();
        for (String place : List.of("assignee", "dueDate", "followUpDate", "candidateGroups")) {
            assertRefused(userTask("camunda:%s=\"%s\"".formatted(place, escaped(hostile))));
        }
        assertRefused(serviceTask("camunda:delegateExpression=\"%s\"".formatted(escaped(hostile)), ""));
        assertRefused(userTask("name=\"%s\"".formatted(escaped(hostile))));
        assertRefused(condition(escaped(hostile)));
        assertRefused(timer("<bpmn:timeDate>%s</bpmn:timeDate>".formatted(escaped(hostile))));
    }

    @Test
    void theExpressionsAreRefusedEvenWhenNobodyReadsTheModelFirst() {
        GuardedExpressions expressions = new GuardedExpressions(NAMES);

        assertThatThrownBy(() -> expressions.createExpression("${''.getClass()}"))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> expressions.createExpression("${due.a}").setValue("x", null))
                .isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:class=\"org.throughline.base.process.SafeExpressionsTest$Hostile\"",
                "camunda:expression=\"${name}\"",
                "camunda:type=\"shell\"",
                "camunda:type=\"mail\"",
                "camunda:type=\"external\" camunda:topic=\"x\"",
                "implementation=\"org.throughline.Any\"",
                "camunda:delegateExpression=\"a plain text\"",
                "camunda:delegateExpression=\"${!step}\"",
                "camunda:delegateExpression=\"${due.step}\"",
            })
    void aStepIsADelegateByItsNameAndNothingElse(String attributes) {
        assertRefused(serviceTask(attributes, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<camunda:field name=\"command\" stringValue=\"ls\" />",
                "<camunda:executionListener event=\"start\" delegateExpression=\"${step}\" />",
                "<camunda:executionListener event=\"start\" expression=\"${step}\" />",
                "<camunda:executionListener event=\"start\" class=\"org.throughline.Any\" />",
                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script"
                        + " scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                "<camunda:failedJobRetryTimeCycle>R100000/PT0S</camunda:failedJobRetryTimeCycle>",
                "<camunda:properties xmlns:camunda=\"http://activiti.org/bpmn\" />",
                "<x:anything xmlns:x=\"urn:x\" />",
            })
    void aStepCarriesNoCode(String extension) {
        assertRefused(serviceTask("camunda:delegateExpression=\"${step}\"", extension));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id=\"a\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:sendTask id=\"a\" camunda:delegateExpression=\"${step}\" />",
                "<bpmn:manualTask id=\"a\" />",
                "<bpmn:transaction id=\"a\" />",
                "<bpmn:complexGateway id=\"a\" />",
                "<bpmn:userTask id=\"a\"><bpmn:standardLoopCharacteristics id=\"b\" /></bpmn:userTask>",
                "<bpmn:userTask id=\"a\"><bpmn:extensionElements><camunda:taskListener event=\"create\""
                        + " expression=\"${step}\" /></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id=\"a\"><bpmn:multiInstanceLoopCharacteristics id=\"b\">"
                        + "<bpmn:loopCardinality>20000</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                "<bpmn:userTask id=\"a\" camunda:candidateUsers=\"erin\" />",
                "<bpmn:userTask id=\"a\" camunda:formKey=\"embedded:app:x.html\" />",
                "<bpmn:userTask id=\"a\"><bpmn:documentation>${step}</bpmn:documentation></bpmn:userTask>",
                "<bpmn:callActivity id=\"a\" calledElement=\"${step}\" />",
                "<bpmn:ioSpecification id=\"a\" />",
            })
    void whatIsNotListedIsNotDrawn(String element) {
        assertRefused(process(element));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:timeCycle>R/PT0.001S</bpmn:timeCycle>",
                "<bpmn:timeDuration>P7D</bpmn:timeDuration>",
                "<bpmn:timeDate>2026-12-01T10:00:00Z</bpmn:timeDate>",
                "<bpmn:timeDate>${step}</bpmn:timeDate>",
            })
    void aTimerWaitsForAPromise(String definition) {
        assertRefused(timer(definition));
    }

    @Test
    void aFlowMayNotRunAScript() {
        assertRefused(process("""
                <bpmn:startEvent id="start" /><bpmn:endEvent id="end" />
                <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="groovy">true</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                """));
    }

    @Test
    void namesFitTheEnginesColumns() {
        assertRefused(userTask("name=\"%s\"".formatted("n".repeat(256))));
        assertRefused(process("<bpmn:userTask id=\"%s\" />".formatted("i".repeat(65))));
    }

    @Test
    void aBeanThatIsNoDelegateIsOutOfReach() {
        deploy(serviceTask("camunda:delegateExpression=\"${dataSource}\"", ""));

        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("${dataSource}");
    }

    @Test
    void aVariableThatNobodySetStopsTheProcess() {
        deploy(condition("${!approved}"));

        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("'approved'");
    }

    @Test
    void delegatesAndVariablesAreReachedByTheirNames() {
        deploy(serviceTask("camunda:delegateExpression=\"${step}\"", ""));

        start(Map.of());

        assertThat(CALLED).containsExactly("step");
    }

    @Test
    void aTaskKnowsItsPersonAndItsPromise() {
        deploy(userTask("camunda:assignee=\"${ownerId}\" camunda:candidateGroups=\"SPONSOR,${role}\""
                + " camunda:dueDate=\"${due.answer}\""));
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("ownerId", null);
        variables.put("role", "TEAM_LEADER");

        start(variables);

        var tasks = engine.getTaskService();
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SPONSOR").count())
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("TEAM_LEADER").singleResult())
                .satisfies(task -> assertThat(task.getAssignee()).isNull())
                .satisfies(task -> assertThat(task.getDueDate()).isEqualTo("2026-12-02T10:00:00Z"));
        assertThat(CALLED).containsExactly("due.answer at DelegateExecution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${!approved}", "${approved != 'YES'}", "${outcome == 'LATER'}", "${undecided != 'A'}"})
    void questionsAreAnswered(String question) {
        deploy(condition(question));
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("approved", false);
        variables.put("outcome", "LATER");
        variables.put("undecided", null);

        ProcessInstance instance = start(variables);

        assertThat(instance.isEnded()).isTrue();
    }

    private void assertRefused(String model) {
        assertThatThrownBy(() -> deploy(model)).isInstanceOf(ProcessEngineException.class);
        assertThat(CODE_RAN).hasValue(0);
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("hostile")
                        .count())
                .isZero();
    }

    private void deploy(String model) {
        deployments.add(engine.getRepositoryService()
                .createDeployment()
                .addString("hostile.bpmn", model)
                .deploy()
                .getId());
    }

    private static ProcessInstance start(Map<String, ?> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey("hostile", new HashMap<>(variables));
    }

    private static String userTask(String attributes) {
        return process("""
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="task" />
                <bpmn:userTask id="task" %s />
                """.formatted(attributes));
    }

    private static String serviceTask(String attributes, String extension) {
        return process("""
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="task" />
                <bpmn:serviceTask id="task" %s><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:serviceTask>
                """.formatted(attributes, extension));
    }

    private static String condition(String expression) {
        return process("""
                <bpmn:startEvent id="start" /><bpmn:endEvent id="end" /><bpmn:userTask id="other" />
                <bpmn:exclusiveGateway id="gateway" default="flow_other" />
                <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="gateway" />
                <bpmn:sequenceFlow id="flow_other" sourceRef="gateway" targetRef="other" />
                <bpmn:sequenceFlow id="flow_end" sourceRef="gateway" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                """.formatted(expression));
    }

    private static String timer(String definition) {
        return process("""
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="wait" />
                <bpmn:intermediateCatchEvent id="wait">
                  <bpmn:timerEventDefinition id="timer">%s</bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                """.formatted(definition));
    }

    private static String process(String content) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:test">
                  <bpmn:process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">%s</bpmn:process>
                </bpmn:definitions>
                """.formatted(content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static final class Names implements ExpressionNames {
        @Override
        public Map<String, JavaDelegate> delegates() {
            return Map.of("step", execution -> CALLED.add("step"));
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
                    String place = scope instanceof DelegateExecution ? "DelegateExecution" : "another place";
                    CALLED.add("due.%s at %s".formatted(property, place));
                    return Date.from(Instant.parse("2026-12-02T10:00:00Z"));
                }
            });
        }
    }
}
