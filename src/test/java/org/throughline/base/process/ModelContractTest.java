package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.base.form.FormSchemas;

/** The shipped models hold together, and each spoilt one is found out. */
class ModelContractTest {

    private static final ModelFiles FILES = shipped();
    private static final ModelVocabulary WORDS = whatTheModelsUse();

    @Test
    void theShippedModelsHoldTogether() {
        assertThat(check(FILES, WORDS)).isEmpty();
    }

    /** One model, one replacement, the rule that must find it. */
    record Spoilt(String model, String from, String to, ModelRule rule) {}

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt("action-ownership", "</bpmn:process>", "", ModelRule.READABLE),
                new Spoilt(
                        "action-ownership",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                        ModelRule.READABLE),
                new Spoilt(
                        "action-ownership",
                        "<bpmn:process id=\"action-ownership\"",
                        "<bpmn:process id=\"other\"",
                        ModelRule.NAMED_AS_FILE),
                new Spoilt("action-ownership", "isExecutable=\"true\"", "isExecutable=\"false\"", ModelRule.EXECUTABLE),
                new Spoilt("action-ownership", "camunda:historyTimeToLive=\"P3650D\"", "", ModelRule.HISTORY_LIMITED),
                new Spoilt("action-ownership", "camunda:versionTag=\"1.0\"", "", ModelRule.VERSION_TAGGED),
                new Spoilt(
                        "action-ownership", "<bpmn:documentation>[^<]+</bpmn:documentation>", "", ModelRule.DOCUMENTED),
                new Spoilt(
                        "action-ownership",
                        "camunda:delegateExpression=\"${lapseOffer}\"",
                        "camunda:delegateExpression=\"${lapseOfer}\"",
                        ModelRule.BEAN_EXISTS),
                new Spoilt(
                        "action-ownership", "camunda:delegateExpression=\"${lapseOffer}\"", "", ModelRule.BEAN_EXISTS),
                new Spoilt(
                        "action-ownership",
                        "camunda:delegateExpression=\"${lapseOffer}\"",
                        "camunda:class=\"java.lang.Object\"",
                        ModelRule.ATTRIBUTE_ALLOWED),
                new Spoilt(
                        "action-ownership",
                        "camunda:delegateExpression=\"${lapseOffer}\"",
                        "camunda:delegateExpression=\"${lapse.offer()}\"",
                        ModelRule.EXPRESSION_ALLOWED),
                new Spoilt("action-ownership", "bpmn:serviceTask", "bpmn:scriptTask", ModelRule.ELEMENT_ALLOWED),
                new Spoilt(
                        "action-ownership",
                        "name=\"Accept action\"",
                        "name=\"" + "a".repeat(256) + "\"",
                        ModelRule.TEXT_FITS),
                new Spoilt("action-ownership", "${reofferFirst}", "${reoffersFirst}", ModelRule.VARIABLE_DECLARED),
                new Spoilt("action-ownership", "${!delivered}", "${!delivred}", ModelRule.VARIABLE_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "nextStep == 'STRENGTHEN'",
                        "nextStp == 'STRENGTHEN'",
                        ModelRule.VARIABLE_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "camunda:assignee=\"${ownerId}\"",
                        "camunda:assignee=\"${owner}\"",
                        ModelRule.VARIABLE_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "name=\"separateFrom\" value=\"ownerId\"",
                        "name=\"separateFrom\" value=\"owner\"",
                        ModelRule.VARIABLE_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "camunda:in source=\"verifierId\"",
                        "camunda:in source=\"verifier\"",
                        ModelRule.VARIABLE_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "camunda:in businessKey=\"${actionRef}\"",
                        "camunda:in businessKey=\"${actionReference}\"",
                        ModelRule.VARIABLE_DECLARED),
                new Spoilt("board-meeting", "${list.memberIds}", "${list.members}", ModelRule.VARIABLE_DECLARED),
                new Spoilt("action-ownership", "${due.overdueReview}", "${due.overdueRevue}", ModelRule.PROMISE_KNOWN),
                new Spoilt(
                        "action-ownership",
                        "${due.overdueReview}",
                        "2026-12-01T10:00:00Z",
                        ModelRule.EXPRESSION_ALLOWED),
                new Spoilt(
                        "action-ownership",
                        "candidateGroups=\"VERIFIER\"",
                        "candidateGroups=\"VERIFIERS\"",
                        ModelRule.GROUP_EXISTS),
                new Spoilt("action-ownership", "camunda:candidateGroups=\"VERIFIER\"", "", ModelRule.TASK_COMPLETE),
                new Spoilt("action-ownership", "camunda:dueDate=\"${due.actionAccept}\"", "", ModelRule.TASK_COMPLETE),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRef=\"action-accept\" camunda:formRefBinding=\"deployment\"",
                        "",
                        ModelRule.TASK_COMPLETE),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRefBinding=\"deployment\"",
                        "camunda:formRefBinding=\"latest\"",
                        ModelRule.TASK_COMPLETE),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRef=\"action-accept\"",
                        "camunda:formRef=\"action-acept\"",
                        ModelRule.FORM_EXISTS),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRef=\"action-accept\"",
                        "camunda:formRef=\"action-plan\"",
                        ModelRule.FORM_USED),
                new Spoilt("action-ownership", "name=\"OwnerLeft\"", "name=\"OwnerGone\"", ModelRule.MESSAGE_KNOWN),
                new Spoilt("action-ownership", "messageRef=\"message_withdraw\"", "", ModelRule.MESSAGE_KNOWN),
                new Spoilt(
                        "action-ownership",
                        "calledElement=\"effectiveness-verification\"",
                        "calledElement=\"effectiveness\"",
                        ModelRule.CALLED_PROCESS_EXISTS),
                new Spoilt(
                        "action-ownership",
                        "calledElement=\"effectiveness-verification\"",
                        "calledElement=\"action-ownership\"",
                        ModelRule.LOOP_WAITS),
                new Spoilt(
                        "action-ownership",
                        "<bpmn:escalationEventDefinition id=\"escalationEvent_end_testAbandoned\" "
                                + "escalationRef=\"escalation_testDropped\" />",
                        "<bpmn:terminateEventDefinition id=\"terminate_x\" />",
                        ModelRule.CODE_ANSWERED),
                new Spoilt(
                        "session",
                        "errorCode=\"ERR_TOO_FEW_PEOPLE\"",
                        "errorCode=\"ERR_TOO_FEW\"",
                        ModelRule.CODE_ANSWERED),
                new Spoilt(
                        "barrier-escalation",
                        "sourceRef=\"serviceTask_openTier\" targetRef=\"gateway_whoAnswers\"",
                        "sourceRef=\"serviceTask_openTier\" targetRef=\"gateway_joinTier\"",
                        ModelRule.LOOP_WAITS),
                new Spoilt("quorum", "hitPolicy=\"[A-Z]+\"", "", ModelRule.DECISION_PLAIN),
                new Spoilt(
                        "quorum",
                        "expressionLanguage=\"feel\"",
                        "expressionLanguage=\"javascript\"",
                        ModelRule.DECISION_PLAIN),
                new Spoilt(
                        "approval-role",
                        "<text>\"BOARD\"</text>",
                        "<text>function(x) external {java: {}}</text>",
                        ModelRule.DECISION_PLAIN),
                new Spoilt(
                        "approval-role",
                        "<decision id=\"approval-role\"",
                        "<decision id=\"approval\"",
                        ModelRule.NAMED_AS_FILE),
                new Spoilt("approval-role", "camunda:historyTimeToLive=\"P3650D\"", "", ModelRule.HISTORY_LIMITED),
                new Spoilt("approval-role", "camunda:versionTag=\"1.0\"", "", ModelRule.VERSION_TAGGED),
                new Spoilt("approval-role", "</decisionTable>", "", ModelRule.READABLE),
                new Spoilt("action-accept", "\"id\": \"action-accept\"", "\"id\": \"accept\"", ModelRule.NAMED_AS_FILE),
                new Spoilt("action-accept", "\"type\": \"textarea\"", "\"type\": \"iframe\"", ModelRule.FORM_READABLE),
                new Spoilt("action-accept", "\"components\"", "components", ModelRule.FORM_READABLE));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aSpoiltModelIsFoundOut(Spoilt spoilt) {
        ModelFiles files = changed(spoilt.model(), text -> {
            String changed = spoilt.from().matches(".*[\\[|].*")
                    ? Pattern.compile(spoilt.from()).matcher(text).replaceFirst(spoilt.to())
                    : text.replace(spoilt.from(), spoilt.to());
            assertThat(changed).as("spoils nothing").isNotEqualTo(text);
            return changed;
        });

        assertThat(check(files, WORDS))
                .as("%s", spoilt)
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo(spoilt.rule()));
    }

    @Test
    void aFormThatNobodyDrewIsMissed() {
        Map<String, String> forms = new HashMap<>(FILES.forms());
        forms.remove("barrier-answer");

        assertThat(check(new ModelFiles(FILES.processes(), FILES.decisions(), forms), WORDS))
                .extracting(Finding::rule, Finding::model)
                .contains(tuple(ModelRule.FORM_EXISTS, "barrier-escalation"), tuple(ModelRule.FORM_EXISTS, "code"));
    }

    @Test
    void whatTheCodeOffersAndNoModelUsesIsMissedToo() {
        ModelVocabulary more = new ModelVocabulary(
                with(WORDS.beans(), "orphanStep"),
                with(WORDS.forms(), "orphan-form"),
                WORDS.groups(),
                with(WORDS.messages(), "OrphanMessage"),
                WORDS.variables(),
                with(WORDS.promises(), "orphanPromise"),
                WORDS.codes(),
                with(WORDS.decisions(), "orphan-table"));

        assertThat(check(FILES, more))
                .extracting(Finding::rule, Finding::element)
                .containsExactlyInAnyOrder(
                        tuple(ModelRule.BEAN_USED, "orphanStep"),
                        tuple(ModelRule.FORM_EXISTS, "orphan-form"),
                        tuple(ModelRule.MESSAGE_USED, "OrphanMessage"),
                        tuple(ModelRule.PROMISE_USED, "orphanPromise"),
                        tuple(ModelRule.DECISION_EXISTS, "orphan-table"));
    }

    @Test
    void everyRuleHasASpoiltModelThatProvesIt() {
        Set<ModelRule> proved = spoilt().map(Spoilt::rule).collect(Collectors.toSet());
        proved.addAll(Set.of(
                ModelRule.BEAN_USED,
                ModelRule.MESSAGE_USED,
                ModelRule.PROMISE_USED,
                ModelRule.DECISION_EXISTS,
                ModelRule.FORM_EXISTS));

        assertThat(proved).containsExactlyInAnyOrder(ModelRule.values());
    }

    private static List<Finding> check(ModelFiles files, ModelVocabulary words) {
        return new ModelContract(words, new FormSchemas(new FeelConditions(Clock.systemUTC()))).check(files);
    }

    private static ModelFiles changed(String name, UnaryOperator<String> change) {
        return new ModelFiles(
                changed(FILES.processes(), name, change),
                changed(FILES.decisions(), name, change),
                changed(FILES.forms(), name, change));
    }

    private static Map<String, String> changed(Map<String, String> texts, String name, UnaryOperator<String> change) {
        Map<String, String> copy = new HashMap<>(texts);
        copy.computeIfPresent(name, (key, text) -> change.apply(text));
        return copy;
    }

    private static Set<String> with(Set<String> words, String word) {
        Set<String> more = new HashSet<>(words);
        more.add(word);
        return more;
    }

    private static ModelFiles shipped() {
        try {
            return ModelFiles.read(Path.of("bpmn"), Path.of("forms"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A vocabulary that fits the shipped models exactly; whether the code offers it is the application's test. */
    private static ModelVocabulary whatTheModelsUse() {
        String all = String.join("\n", FILES.processes().values());
        Set<String> variables = found(all, "\\$\\{!?(\\w+)(?: [!=]= '\\w+')?}");
        variables.addAll(found(all, "\\$\\{list\\.(\\w+)}"));
        variables.addAll(found(all, "camunda:(?:in|out) [^>]*source=\"(\\w+)\""));
        variables.addAll(found(all, "camunda:(?:in|out) [^>]*target=\"(\\w+)\""));
        variables.addAll(found(all, "name=\"separateFrom\" value=\"(\\w+)\""));
        return new ModelVocabulary(
                found(all, "delegateExpression=\"\\$\\{(\\w+)}\""),
                FILES.forms().keySet(),
                found(all, "candidateGroups=\"([A-Z_,]+)\"").stream()
                        .flatMap(groups -> Pattern.compile(",").splitAsStream(groups))
                        .collect(Collectors.toSet()),
                found(all, "<(?:bpmn:)?message id=\"\\w+\" name=\"(\\w+)\""),
                variables,
                found(all, "\\$\\{due\\.(\\w+)}"),
                Set.of(),
                FILES.decisions().keySet());
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
