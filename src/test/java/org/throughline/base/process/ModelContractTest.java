package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    private static final ModelFiles FILES = ShippedWords.FILES;
    private static final ModelVocabulary WORDS = ShippedWords.WORDS;
    private static final ModelContract CONTRACT = contract(WORDS);

    /** What only all files together can show. */
    private static final Set<ModelRule> OF_ALL_FILES =
            Set.of(ModelRule.STEP_USED, ModelRule.PROMISE_USED, ModelRule.MESSAGE_USED, ModelRule.FORM_USED);

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
                        ModelRule.NO_EXTERNAL_RESOURCE),
                new Spoilt(
                        "action-ownership",
                        "<bpmn:process id=\"action-ownership\"",
                        "<bpmn:process id=\"other\"",
                        ModelRule.NAMED_AS_FILE),
                new Spoilt("action-ownership", "isExecutable=\"true\"", "isExecutable=\"false\"", ModelRule.EXECUTABLE),
                new Spoilt("action-ownership", "camunda:historyTimeToLive=\"P3650D\"", "", ModelRule.HISTORY_TTL_SET),
                new Spoilt("action-ownership", "camunda:versionTag=\"1.0\"", "", ModelRule.VERSION_TAG_SET),
                new Spoilt(
                        "action-ownership", "<bpmn:documentation>[^<]+</bpmn:documentation>", "", ModelRule.DOCUMENTED),
                new Spoilt(
                        "action-ownership",
                        "camunda:delegateExpression=\"${lapseOffer}\"",
                        "camunda:delegateExpression=\"${lapseOfer}\"",
                        ModelRule.KNOWN_STEP),
                new Spoilt(
                        "action-ownership", "camunda:delegateExpression=\"${lapseOffer}\"", "", ModelRule.KNOWN_STEP),
                new Spoilt(
                        "action-ownership",
                        "camunda:delegateExpression=\"${lapseOffer}\"",
                        "camunda:class=\"java.lang.Object\"",
                        ModelRule.NO_CLASS_DELEGATE),
                new Spoilt(
                        "action-ownership",
                        "camunda:delegateExpression=\"${lapseOffer}\"",
                        "camunda:delegateExpression=\"${lapse.offer()}\"",
                        ModelRule.EXPRESSION_ALLOW_LIST),
                new Spoilt("action-ownership", "bpmn:serviceTask", "bpmn:scriptTask", ModelRule.NO_SCRIPT),
                new Spoilt(
                        "action-ownership",
                        "name=\"Accept action\"",
                        "name=\"" + "a".repeat(256) + "\"",
                        ModelRule.TEXT_FITS),
                new Spoilt("action-ownership", "${reofferFirst}", "${reoffersFirst}", ModelRule.VARIABLES_DECLARED),
                new Spoilt("action-ownership", "${!delivered}", "${!delivred}", ModelRule.VARIABLES_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "nextStep == 'STRENGTHEN'",
                        "nextStp == 'STRENGTHEN'",
                        ModelRule.VARIABLES_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "camunda:assignee=\"${ownerId}\"",
                        "camunda:assignee=\"${owner}\"",
                        ModelRule.VARIABLES_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "name=\"separateFrom\" value=\"ownerId\"",
                        "name=\"separateFrom\" value=\"owner\"",
                        ModelRule.VARIABLES_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "camunda:in source=\"verifierId\"",
                        "camunda:in source=\"verifier\"",
                        ModelRule.VARIABLES_DECLARED),
                new Spoilt(
                        "action-ownership",
                        "camunda:in businessKey=\"${actionRef}\"",
                        "camunda:in businessKey=\"${actionReference}\"",
                        ModelRule.VARIABLES_DECLARED),
                new Spoilt("board-meeting", "${list.memberIds}", "${list.members}", ModelRule.VARIABLES_DECLARED),
                new Spoilt("action-ownership", "${due.overdueReview}", "${due.overdueRevue}", ModelRule.KNOWN_PROMISE),
                new Spoilt("action-ownership", "${due.overdueReview}", "2026-12-01T10:00:00Z", ModelRule.TIMER_FLOOR),
                new Spoilt(
                        "action-ownership",
                        "candidateGroups=\"VERIFIER\"",
                        "candidateGroups=\"VERIFIERS\"",
                        ModelRule.KNOWN_GROUP),
                new Spoilt(
                        "action-ownership",
                        "camunda:candidateGroups=\"VERIFIER\"",
                        "",
                        ModelRule.USER_TASK_HAS_CANDIDATES),
                new Spoilt(
                        "action-ownership", "camunda:dueDate=\"${due.actionAccept}\"", "", ModelRule.USER_TASK_HAS_DUE),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRef=\"action-accept\" camunda:formRefBinding=\"deployment\"",
                        "",
                        ModelRule.USER_TASK_HAS_FORM),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRefBinding=\"deployment\"",
                        "camunda:formRefBinding=\"latest\"",
                        ModelRule.USER_TASK_HAS_FORM),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRef=\"action-accept\"",
                        "camunda:formRef=\"action-acept\"",
                        ModelRule.KNOWN_FORM),
                new Spoilt(
                        "action-ownership",
                        "camunda:formRef=\"action-accept\"",
                        "camunda:formRef=\"action-plan\"",
                        ModelRule.FORM_USED),
                new Spoilt("action-ownership", "name=\"OwnerLeft\"", "name=\"OwnerGone\"", ModelRule.KNOWN_MESSAGE),
                new Spoilt(
                        "action-ownership", "messageRef=\"message_withdraw\"", "", ModelRule.MESSAGE_HAS_CORRELATION),
                new Spoilt(
                        "action-ownership",
                        "calledElement=\"effectiveness-verification\"",
                        "calledElement=\"effectiveness\"",
                        ModelRule.KNOWN_CALLED_PROCESS),
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
                        ModelRule.ESCALATION_CAUGHT),
                new Spoilt(
                        "session",
                        "errorCode=\"ERR_TOO_FEW_PEOPLE\"",
                        "errorCode=\"ERR_TOO_FEW\"",
                        ModelRule.ERROR_CODE_CAUGHT),
                new Spoilt(
                        "barrier-escalation",
                        "sourceRef=\"serviceTask_openTier\" targetRef=\"gateway_whoAnswers\"",
                        "sourceRef=\"serviceTask_openTier\" targetRef=\"gateway_joinTier\"",
                        ModelRule.LOOP_WAITS),
                new Spoilt("board-item-decision", "name=\"Vote\"", "name=\"Handle vote\"", ModelRule.TASK_NAMED_AS_ACT),
                new Spoilt("action-ownership", "name=\"Just do it?\"", "name=\"Just do it\"", ModelRule.GATEWAY_ASKS),
                new Spoilt(
                        "action-ownership",
                        "id=\"flow_isJustDoIt_joinDoing\" name=\"[^\"]*\"",
                        "id=\"flow_isJustDoIt_joinDoing\"",
                        ModelRule.FLOWS_ARE_ANSWERS),
                new Spoilt(
                        "action-ownership",
                        "id=\"end_ownerReminded\" name=\"Owner reminded\"",
                        "id=\"end_ownerReminded\"",
                        ModelRule.END_NAMES_OUTCOME),
                new Spoilt("action-ownership", "end_ownerReminded", "Event_0abc123", ModelRule.NO_GENERATED_IDS),
                new Spoilt(
                        "session",
                        "  </bpmn:process>",
                        "<bpmn:endEvent id=\"a\" /><bpmn:endEvent id=\"b\" /><bpmn:endEvent id=\"c\" /></bpmn:process>",
                        ModelRule.PAGE_FITS),
                new Spoilt("quorum", "hitPolicy=\"[A-Z]+\"", "", ModelRule.HIT_POLICY_STATED),
                new Spoilt(
                        "quorum",
                        "expressionLanguage=\"feel\"",
                        "expressionLanguage=\"javascript\"",
                        ModelRule.FEEL_ONLY_DECISIONS),
                new Spoilt(
                        "approval-role",
                        "<text>\"BOARD\"</text>",
                        "<text>function(x) external {java: {}}</text>",
                        ModelRule.FEEL_ONLY_DECISIONS),
                new Spoilt(
                        "approval-role",
                        "<decision id=\"approval-role\"",
                        "<decision id=\"approval\"",
                        ModelRule.NAMED_AS_FILE),
                new Spoilt("approval-role", "camunda:historyTimeToLive=\"P3650D\"", "", ModelRule.HISTORY_TTL_SET),
                new Spoilt("approval-role", "camunda:versionTag=\"1.0\"", "", ModelRule.VERSION_TAG_SET),
                new Spoilt("approval-role", "</decisionTable>", "", ModelRule.READABLE),
                new Spoilt("action-accept", "\"id\": \"action-accept\"", "\"id\": \"accept\"", ModelRule.NAMED_AS_FILE),
                new Spoilt("action-accept", "\"type\": \"textarea\"", "\"type\": \"iframe\"", ModelRule.FORM_READABLE),
                new Spoilt("action-accept", "\"components\"", "components", ModelRule.FORM_READABLE));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aSpoiltModelIsFoundOut(Spoilt spoilt) {
        ModelFiles changed = changed(spoilt.model(), text -> {
            String other = spoilt.from().matches(".*[\\[|].*")
                    ? Pattern.compile(spoilt.from()).matcher(text).replaceFirst(spoilt.to())
                    : text.replace(spoilt.from(), spoilt.to());
            assertThat(other).as("spoils nothing").isNotEqualTo(text);
            return other;
        });

        assertThat(
                        OF_ALL_FILES.contains(spoilt.rule())
                                ? CONTRACT.check(FILES.with(changed))
                                : CONTRACT.check(changed, FILES))
                .as("%s", spoilt)
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo(spoilt.rule()));
    }

    @Test
    void aFormThatNobodyDrewIsMissed() {
        Map<String, String> forms = new HashMap<>(FILES.forms());
        forms.remove("barrier-answer");

        assertThat(check(new ModelFiles(FILES.processes(), FILES.decisions(), forms), WORDS))
                .extracting(Finding::rule, Finding::model)
                .contains(tuple(ModelRule.KNOWN_FORM, "barrier-escalation"), tuple(ModelRule.KNOWN_FORM, "code"));
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
                with(WORDS.decisions(), "orphan-table"),
                Set.of(),
                WORDS.duties());

        assertThat(check(FILES, more))
                .extracting(Finding::rule, Finding::element)
                .containsExactlyInAnyOrder(
                        tuple(ModelRule.STEP_USED, "orphanStep"),
                        tuple(ModelRule.KNOWN_FORM, "orphan-form"),
                        tuple(ModelRule.MESSAGE_USED, "OrphanMessage"),
                        tuple(ModelRule.PROMISE_USED, "orphanPromise"),
                        tuple(ModelRule.KNOWN_DECISION, "orphan-table"));
    }

    @Test
    void everyRuleHasASpoiltModelThatProvesIt() {
        Set<ModelRule> proved = spoilt().map(Spoilt::rule).collect(Collectors.toSet());
        HostileModels.all().map(HostileModel::rule).forEach(proved::add);
        proved.add(ModelRule.TOO_COSTLY);
        proved.add(ModelRule.ANSWERS_NAMED_APART); // needs a form that no code answers: AddedFormsTest
        proved.addAll(Set.of(
                ModelRule.STEP_USED,
                ModelRule.MESSAGE_USED,
                ModelRule.PROMISE_USED,
                ModelRule.KNOWN_DECISION,
                ModelRule.KNOWN_FORM));

        assertThat(proved).containsExactlyInAnyOrder(ModelRule.values());
    }

    private static List<Finding> check(ModelFiles files, ModelVocabulary words) {
        return contract(words).check(files);
    }

    private static ModelContract contract(ModelVocabulary words) {
        return new ModelContract(words, new FormSchemas(new FeelConditions(Clock.systemUTC())));
    }

    /** The files of one name alone, changed. */
    private static ModelFiles changed(String name, UnaryOperator<String> change) {
        return new ModelFiles(
                changed(FILES.processes(), name, change),
                changed(FILES.decisions(), name, change),
                changed(FILES.forms(), name, change));
    }

    private static Map<String, String> changed(Map<String, String> texts, String name, UnaryOperator<String> change) {
        String text = texts.get(name);
        return text == null ? Map.of() : Map.of(name, change.apply(text));
    }

    private static Set<String> with(Set<String> words, String word) {
        Set<String> more = new HashSet<>(words);
        more.add(word);
        return more;
    }
}
