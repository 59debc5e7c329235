package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.base.form.FormSchemas;

/** A form that no code answers decides about its own questions only. */
class AddedFormsTest {

    private static final String PROCESS = "action-ownership";
    private static final String FORM = "side-effects";
    private static final ModelContract CONTRACT =
            new ModelContract(ShippedWords.WORDS, new FormSchemas(new FeelConditions(Clock.systemUTC())));

    @Test
    void anAnswerOfTheFormMayDecideWhichWayAProcessGoesOn() {
        assertThat(check(withForm("${fastTrack}", "${neighbourAgrees}"), "neighbourAgrees"))
                .isEmpty();
        assertThat(check(withForm("${verdict == 'EFFECTIVE'}", "${neighbourAgrees == 'YES'}"), "neighbourAgrees"))
                .isEmpty();
    }

    @Test
    void whatNoFieldAsksDecidesNothing() {
        assertThat(check(withForm("${fastTrack}", "${neighbourAgrees}"), "somethingElse"))
                .extracting(Finding::rule)
                .contains(ModelRule.VARIABLES_DECLARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ownerId", "verifierId", "delivered", "verdict", "unitId", "actionRef", "lapseOffer"})
    void aFieldThatIsCalledLikeSomethingOfTheCodeIsRefusedByItsName(String key) {
        List<Finding> findings = check(withForm("Accept action", "Accept action"), key);

        assertThat(findings)
                .filteredOn(finding -> finding.rule() == ModelRule.ANSWERS_NAMED_APART)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.arguments()).isEqualTo(List.of(key));
                });
    }

    @Test
    void theFormAloneIsRefusedTooWhenATaskInForceHasIt() {
        ModelFiles inForce = ShippedWords.FILES.with(
                new ModelFiles(Map.of(PROCESS, process("fastTrack", "fastTrack")), Map.of(), Map.of()));

        assertThat(CONTRACT.check(new ModelFiles(Map.of(), Map.of(), Map.of(FORM, form("ownerId"))), inForce))
                .extracting(Finding::rule, Finding::model, Finding::element)
                .containsExactly(tuple(ModelRule.ANSWERS_NAMED_APART, FORM, "ownerId"));
    }

    /** Whoever could name a person by an answer could name themselves the judge of their own work. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:assignee=\"${ownerId}\"",
                "camunda:in source=\"verifierId\"",
                "name=\"separateFrom\" value=\"ownerId\""
            })
    void anAnswerNamesNobodyAndIsHandedToNoOtherProcess(String place) {
        String other = place.replaceFirst("ownerId|verifierId", "neighbourAgrees");

        assertThat(check(withForm(place, other), "neighbourAgrees"))
                .extracting(Finding::rule)
                .contains(ModelRule.VARIABLES_DECLARED);
    }

    private static List<Finding> check(String process, String key) {
        ModelFiles changed = new ModelFiles(Map.of(PROCESS, process), Map.of(), Map.of(FORM, form(key)));
        return CONTRACT.check(changed, ShippedWords.FILES);
    }

    private static String withForm(String from, String to) {
        return process(from, to);
    }

    /** Another form for the task that plans the action, and one more change. */
    private static String process(String from, String to) {
        String shipped = Objects.requireNonNull(ShippedWords.FILES.processes().get(PROCESS));
        assertThat(shipped).contains(from);
        return shipped.replace("camunda:formRef=\"action-plan\"", "camunda:formRef=\"" + FORM + "\"")
                .replace(from, to);
    }

    private static String form(String key) {
        return """
                {"type": "default", "id": "%s", "schemaVersion": 19, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [
                {"type": "radio", "id": "field_one", "key": "%s", "label": "Does the neighbouring team agree?",
                 "values": [{"label": "Yes", "value": "YES"}, {"label": "No", "value": "NO"}],
                 "layout": {"row": "r1", "columns": null}}]}""".formatted(FORM, key);
    }
}
