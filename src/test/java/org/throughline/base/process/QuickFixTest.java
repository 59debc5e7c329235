package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.base.form.FormSchemas;

/** What can be mended with one press: the finding goes, nothing else comes, and no other character of the file changes. */
class QuickFixTest {

    private static final ModelFiles FILES = ShippedWords.FILES;
    private static final ModelContract CONTRACT =
            new ModelContract(ShippedWords.WORDS, new FormSchemas(new FeelConditions(Clock.systemUTC())));

    /** A shipped file, a pattern of what is spoilt in it, the rule that finds it and what stands there afterwards. */
    record Spoilt(String model, String from, String to, ModelRule rule, String mended) {}

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt(
                        "task-question",
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        ModelRule.HISTORY_TTL_SET,
                        "camunda:versionTag=\"1.0\" camunda:historyTimeToLive=\"P3650D\">"),
                new Spoilt(
                        "task-question",
                        "camunda:historyTimeToLive=\"P3650D\"",
                        "camunda:historyTimeToLive=\" \"",
                        ModelRule.HISTORY_TTL_SET,
                        "camunda:historyTimeToLive=\"P3650D\""),
                new Spoilt(
                        "task-question",
                        " camunda:versionTag=\"1.0\"",
                        "",
                        ModelRule.VERSION_TAG_SET,
                        "camunda:versionTag=\"1.0\">"),
                new Spoilt(
                        "task-question",
                        "isExecutable=\"true\"",
                        "isExecutable='false'",
                        ModelRule.EXECUTABLE,
                        "isExecutable=\"true\""),
                new Spoilt(
                        "task-question",
                        "\"task-question\"",
                        "\"question\"",
                        ModelRule.NAMED_AS_FILE,
                        "processRef=\"task-question\""),
                new Spoilt(
                        "task-question",
                        "(?<=[\">])serviceTask_askAgain(?=[\"<])",
                        "Activity_0ab1c2d",
                        ModelRule.NO_GENERATED_IDS,
                        "bpmnElement=\"serviceTask_askAgain\""),
                new Spoilt(
                        "action-ownership",
                        " default=\"flow_isJustDoIt_joinOffer\"",
                        "",
                        ModelRule.GATEWAY_DEFAULT_FLOW,
                        "default=\"flow_isJustDoIt_joinOffer\""),
                new Spoilt("quorum", "id=\"quorum\"", "id=\"enough\"", ModelRule.NAMED_AS_FILE, "id=\"quorum\""),
                new Spoilt(
                        "quorum",
                        " camunda:versionTag=\"1.0\"",
                        "",
                        ModelRule.VERSION_TAG_SET,
                        "camunda:versionTag=\"1.0\">"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void theFindingGoesAndNothingElseComes(Spoilt spoilt) {
        String good = source(spoilt.model());
        String bad = good.replaceAll(spoilt.from(), spoilt.to());
        assertThat(bad).isNotEqualTo(good);
        Finding found = found(spoilt.model(), bad, spoilt.rule());

        String mended = QuickFix.of(found, bad, "").orElseThrow();

        assertThat(check(spoilt.model(), mended)).isEmpty();
        assertThat(mended).contains(spoilt.mended());
        assertThat(Arrays.equals(characters(mended), characters(good)))
                .as("every other character stays")
                .isTrue();
    }

    @Test
    void aTableWithoutHitPolicySaysTheOneThatItHasAnyway() {
        String bad = source("approval-role").replaceFirst(" hitPolicy=\"[A-Z]+\"", "");

        String mended = QuickFix.of(found("approval-role", bad, ModelRule.HIT_POLICY_STATED), bad, "")
                .orElseThrow();

        assertThat(mended).contains(" hitPolicy=\"UNIQUE\"");
    }

    @Test
    void anIdThatCasesFollowIsNotChanged() {
        String bad = source("task-question").replace("serviceTask_askAgain", "Activity_0ab1c2d");
        Finding found = found("task-question", bad, ModelRule.NO_GENERATED_IDS);

        assertThat(QuickFix.of(found, bad, bad)).isEmpty();
    }

    @Test
    void aNameThatSomethingElseHasAlreadyIsNotGivenTwice() {
        String bad = source("task-question")
                .replace(
                        "id=\"event_timeToAskAgain\" name=\"Time to ask again\"",
                        "id=\"Event_0ab1c2d\" name=\"Answer late\"")
                .replace("event_timeToAskAgain<", "Event_0ab1c2d<")
                .replace("\"event_timeToAskAgain\"", "\"Event_0ab1c2d\"");

        assertThat(QuickFix.of(found("task-question", bad, ModelRule.NO_GENERATED_IDS), bad, ""))
                .isEmpty();
    }

    @Test
    void whatOnlyPeopleCanTellIsLeftToThem() {
        String bad = source("task-question").replace("camunda:formRef=\"question-answer\"", "");
        Finding found = found("task-question", bad, ModelRule.USER_TASK_HAS_FORM);

        assertThat(QuickFix.of(found, bad, "")).isEqualTo(Optional.empty());
        assertThat(QuickFix.of(found, "<no model", "")).isEmpty();
    }

    @Test
    void wordsInACommentAreNotTakenForTheElement() {
        String bad = source("task-question")
                .replace(" camunda:versionTag=\"1.0\"", "")
                .replace("<bpmn:collaboration ", "<!-- <bpmn:process id=\"task-question\"> --><bpmn:collaboration ");

        assertThat(QuickFix.of(found("task-question", bad, ModelRule.VERSION_TAG_SET), bad, "")
                        .orElseThrow())
                .contains("<!-- <bpmn:process id=\"task-question\"> -->", "camunda:versionTag=\"1.0\">");
    }

    private static int[] characters(String source) {
        return source.chars()
                .filter(one -> !Character.isWhitespace(one))
                .sorted()
                .toArray();
    }

    private static String source(String model) {
        return Optional.ofNullable(FILES.processes().get(model))
                .orElseGet(() -> FILES.decisions().get(model));
    }

    private static Finding found(String model, String source, ModelRule rule) {
        return check(model, source).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> check(String model, String source) {
        return FILES.processes().containsKey(model)
                ? CONTRACT.check(new ModelFiles(Map.of(model, source), Map.of(), Map.of()), FILES)
                : CONTRACT.check(new ModelFiles(Map.of(), Map.of(model, source), Map.of()), FILES);
    }
}
