package org.throughline.studio.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.base.persistence.ThrowawayDatabase;
import org.throughline.studio.scenario.DrawnProcess;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioRun.Problem;
import org.throughline.studio.scenario.ScenarioStep;
import org.throughline.studio.scenario.ScenarioStep.Kind;
import org.throughline.studio.scenario.StepAnswer;
import org.throughline.studio.scenario.Verdict;
import org.throughline.studio.scenario.Verdict.Part;

/** Every model that comes with the product does what its scenarios expect, and they take all of its flows. */
class ScenariosTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final String QUESTION = "task-question";

    private static ThrowawayDatabase database;
    private static SandboxEngine sandbox;

    @BeforeAll
    static void start() throws IOException {
        database = ThrowawayDatabase.start();
        sandbox = new SandboxEngine(database);
    }

    @AfterAll
    static void stop() throws IOException {
        sandbox.close();
        database.close();
    }

    @Test
    void everySuppliedModelMeetsItsScenariosAndHasNoFlowWithoutOne() throws IOException {
        List<String> unmet = new ArrayList<>();
        Map<String, Set<String>> without = new TreeMap<>();
        for (Path model : files(MODELS, ".bpmn")) {
            String key = model.getFileName().toString().replace(".bpmn", "");
            String source = Files.readString(model);
            Set<String> flows = new TreeSet<>();
            new DrawnProcess(source).flows().forEach(flow -> flows.add(flow.id()));
            for (Path file : files(MODELS.resolve("scenarios").resolve(key), ".json")) {
                Scenario scenario = ScenarioJson.read(Files.readString(file));
                Verdict verdict = Verdict.of(scenario, sandbox.run(key, source, scenario));
                flows.removeAll(verdict.run().flows());
                if (!verdict.isMet()) {
                    unmet.add(key + "/" + file.getFileName() + " " + verdict.differences()
                            + verdict.run().said());
                }
            }
            if (!flows.isEmpty()) {
                without.put(key, flows);
            }
        }

        assertThat(unmet).isEmpty();
        assertThat(without).isEmpty();
    }

    @Test
    void everyFileIsWrittenAsTheProductWritesIt() throws IOException {
        for (Path folder : Files.list(MODELS.resolve("scenarios")).sorted().toList()) {
            for (Path file : files(folder, ".json")) {
                String text = Files.readString(file);
                assertThat(ScenarioJson.write(ScenarioJson.read(text)))
                        .as(file.toString())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void whatChangesIsTold() throws IOException {
        Scenario scenario =
                ScenarioJson.read(Files.readString(MODELS.resolve("scenarios/task-question/01-question-settled.json")));
        String elsewhere = question()
                .replace("delegateExpression=\"${askQuestionAgain}\"", "delegateExpression=\"${other}\"")
                .replace("id=\"end_questionSettled\"", "id=\"end_elsewhere\"")
                .replace("targetRef=\"end_questionSettled\"", "targetRef=\"end_elsewhere\"")
                .replace("bpmnElement=\"end_questionSettled\"", "bpmnElement=\"end_elsewhere\"")
                .replace("<bpmn:flowNodeRef>end_questionSettled<", "<bpmn:flowNodeRef>end_elsewhere<");

        Verdict verdict = Verdict.of(scenario, sandbox.run(QUESTION, elsewhere, scenario));

        assertThat(verdict.isMet()).isFalse();
        assertThat(verdict.differences())
                .contains(new Verdict.Difference(Part.ENDED, "end_questionSettled", "end_elsewhere"));
    }

    @Test
    void aTimerIsFiredWithoutMovingTheClock() throws IOException {
        Date before = ClockUtil.getCurrentTime();
        Scenario silence = new Scenario(
                "silence",
                null,
                Map.of("answererId", "wes"),
                null,
                List.of(
                        ScenarioStep.of(Kind.TIMER, "event_answerLate", Map.of()),
                        ScenarioStep.of(Kind.TIMER, "event_timeToAskAgain", Map.of())),
                null);

        ScenarioRun run = sandbox.run(QUESTION, question(), silence);

        assertThat(run.problem()).isEqualTo(Problem.NONE);
        assertThat(run.calls()).containsExactly("askQuestionAgain", "askQuestionAgain");
        assertThat(run.waitingAt()).containsExactly("event_timeToAskAgain", "userTask_answerQuestion");
        assertThat(run.assigned()).containsEntry("userTask_answerQuestion", "wes");
        assertThat(run.due()).containsEntry("userTask_answerQuestion", "answerQuestion");
        assertThat(ClockUtil.getCurrentTime().getTime() - before.getTime()).isBetween(0L, 10_000L);
    }

    @Test
    void aStepThatIsNotThereEndsTheRunThere() throws IOException {
        Scenario wrong = new Scenario(
                "wrong",
                null,
                Map.of("answererId", "wes"),
                null,
                List.of(ScenarioStep.of(Kind.COMPLETE, "userTask_other", Map.of())),
                null);

        ScenarioRun run = sandbox.run(QUESTION, question(), wrong);

        assertThat(run.problem()).isEqualTo(Problem.NOT_OPEN);
        assertThat(run.stoppedAt()).isEqualTo(1);
        assertThat(run.waitingAt()).containsExactly("userTask_answerQuestion");
    }

    @Test
    void aVariableThatIsNotSetIsAVerdictAndNotAnError() throws IOException {
        ScenarioRun run = sandbox.run(QUESTION, question(), Scenario.untitled());

        assertThat(run.problem()).isEqualTo(Problem.FAILED);
        assertThat(run.said()).contains("answererId");
    }

    @Test
    void aLoopWithoutAWaitComesToAnEndAndTheNextScenarioRuns() throws IOException {
        String endless = question()
                .replace(
                        "sourceRef=\"serviceTask_askAgain\" targetRef=\"event_timeToAskAgain\"",
                        "sourceRef=\"serviceTask_askAgain\" targetRef=\"gateway_joinAgain\"")
                .replace(
                        "sourceRef=\"start_questionAsked\" targetRef=\"userTask_answerQuestion\"",
                        "sourceRef=\"start_questionAsked\" targetRef=\"gateway_joinAgain\"");
        long began = System.nanoTime();

        ScenarioRun run = sandbox.run(QUESTION, endless, Scenario.untitled());

        assertThat(run.problem()).isIn(Problem.FAILED, Problem.TOO_LONG);
        assertThat(System.nanoTime() - began)
                .isLessThan(SandboxEngine.LONGEST.multipliedBy(3).toNanos());
        assertThat(sandbox.run(QUESTION, question(), Scenario.untitled()).said())
                .contains("answererId");
    }

    @Test
    void anAutomaticStepAnswersWhatTheScenarioSays() throws IOException {
        Scenario said = new Scenario(
                "said",
                null,
                Map.of("answererId", "wes"),
                Map.of("askQuestionAgain", List.of(new StepAnswer(Map.of("answererId", "ben"), ""))),
                List.of(
                        ScenarioStep.of(Kind.TIMER, "event_answerLate", Map.of()),
                        ScenarioStep.of(Kind.MESSAGE, "QuestionOver", Map.of())),
                null);

        ScenarioRun run = sandbox.run(QUESTION, question(), said);

        assertThat(run.endedAt()).isEqualTo("end_noAnswerNeeded");
        assertThat(run.open()).isEmpty();
    }

    @Test
    void aModelThatReachesForCodeIsRefused() throws IOException {
        String hostile = question().replace("${askQuestionAgain}", "${''.getClass()}");

        assertThat(sandbox.run(QUESTION, hostile, Scenario.untitled()).problem())
                .isEqualTo(Problem.MODEL);
    }

    private static String question() throws IOException {
        return Files.readString(MODELS.resolve(QUESTION + ".bpmn"));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
