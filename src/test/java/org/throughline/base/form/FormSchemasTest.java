package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.base.form.FormFixture.findings;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class FormSchemasTest {

    private static final String FIELD = "{'type':'textfield','id':'%s','key':'%s','label':'Title'}";

    private static String pattern(String pattern) {
        return "{'type':'textfield','id':'a','key':'a','label':'A','validate':{'pattern':'" + pattern + "'}}";
    }

    private static String expression(String feel) {
        return "{'type':'expression','id':'a','key':'a','expression':'=" + feel + "'}";
    }

    @Test
    void partsThatAreUnsafeOrUnknownAreRefused() {
        assertThat(findings("{'type':'iframe','id':'a','url':'https://example.org'}"))
                .containsExactly("form.schema.iframe");
        assertThat(findings("{'type':'hologram','id':'a'}")).containsExactly("form.schema.unknownType");
        assertThat(findings("{'id':'a'}")).containsExactly("form.schema.unknownType");
    }

    @Test
    void everyFindingIsReportedAtOnce() {
        assertThatThrownBy(() -> FormFixture.schema("{'type':'iframe','id':'a'}", "{'type':'x','id':'b'}"))
                .isInstanceOfSatisfying(
                        FormSchemaRefused.class,
                        refused -> assertThat(refused.findings()).hasSize(2));
    }

    @Test
    void idsAndKeysStandOnce() {
        assertThat(findings(FIELD.formatted("a", "a"), FIELD.formatted("a", "b")))
                .containsExactly("form.schema.idTwice");
        assertThat(findings(FIELD.formatted("a", "a"), FIELD.formatted("b", "a")))
                .containsExactly("form.schema.keyTwice");
        assertThat(findings(FIELD.formatted("a", "__proto__.x y"))).containsExactly("form.schema.key");
        assertThat(findings("{'type':'textfield','id':'a','label':'A'}")).containsExactly("form.schema.key");
    }

    @Test
    void aFieldWithoutWordsIsRefused() {
        assertThat(findings("{'type':'textfield','id':'a','key':'a'}")).containsExactly("form.schema.label");
    }

    @Test
    void patternsThatCannotBeRunSafelyAreRefused() {
        assertThat(findings(pattern("^(a+)+$"))).isEmpty();
        assertThat(findings(pattern("(?=a)b"))).containsExactly("form.schema.pattern");
        assertThat(findings(pattern("(a"))).containsExactly("form.schema.pattern");
        assertThat(findings(pattern("a".repeat(501)))).containsExactly("form.schema.patternTooLong");
    }

    @Test
    void expressionsThatCouldReachOutOrRunForeverAreRefused() {
        assertThat(findings(expression("a + 1"))).isEmpty();
        assertThat(findings(expression("a ="))).containsExactly("form.schema.expression");
        for (String evil : new String[] {
            "function(x) external { java: { class: \\\"java.lang.Math\\\", method signature: \\\"abs(long)\\\" } }",
            "for x in 1..999999999 return x",
            "some x in 1..999999999 satisfies x < 0",
            "matches(a, \\\"(a+)+$\\\")",
            "{f: function(x) f(x), r: f(1)}.r",
            "a" + " + a".repeat(400)
        }) {
            assertThat(findings(expression(evil))).as(evil).containsExactly("form.schema.expression");
        }
    }

    @Test
    void templatesHoldValuesOnly() {
        assertThat(findings("{'type':'text','id':'a','text':'For {{owner}}'}")).isEmpty();
        assertThat(findings("{'type':'text','id':'a','text':'{{#loop rows}}x{{/loop}}'}"))
                .containsExactly("form.schema.template", "form.schema.template");
    }

    @Test
    void choicesComeFromOnePlace() {
        assertThat(findings("{'type':'select','id':'a','key':'a','label':'A'}"))
                .containsExactly("form.schema.optionSource");
        assertThat(findings("{'type':'select','id':'a','key':'a','label':'A','valuesKey':'people',"
                        + "'values':[{'label':'x','value':'x'}]}"))
                .containsExactly("form.schema.optionSource");
        assertThat(findings("{'type':'select','id':'a','key':'a','label':'A',"
                        + "'values':[{'label':'x','value':'x'},{'label':'y','value':'x'}]}"))
                .containsExactly("form.schema.option");
    }

    @Test
    void picturesComeFromHere() {
        assertThat(findings("{'type':'image','id':'a','source':'https://evil.example/pixel.gif','alt':'x'}"))
                .containsExactly("form.schema.image");
        assertThat(findings("{'type':'image','id':'a','source':'data:image/svg+xml;base64,PHN2Zz4=','alt':'x'}"))
                .containsExactly("form.schema.image");
        assertThat(findings("{'type':'image','id':'a','source':'images/line-2.png','alt':'x'}"))
                .isEmpty();
    }

    @Test
    void sizeDepthAndNumberHaveLimits() {
        FormSchemas schemas = new FormSchemas(FormFixture.FEEL);
        String nested = FIELD.formatted("leaf", "leaf");
        for (int depth = 0; depth < 8; depth++) {
            nested = "{'type':'group','id':'g" + depth + "','components':[" + nested + "]}";
        }
        String[] many = new String[301];
        for (int index = 0; index < many.length; index++) {
            many[index] = FIELD.formatted("a" + index, "a" + index);
        }
        String bomb = String.join("", Collections.nCopies(5_000, "{\"a\":[")) + "1";

        assertThat(findings(nested)).contains("form.schema.tooDeep");
        assertThat(findings(many)).containsExactly("form.schema.tooMany");
        assertThat(schemas.check(bomb)).extracting(FormFinding::messageKey).containsExactly("form.schema.notJson");
        assertThat(schemas.check(" ".repeat(300_000)))
                .extracting(FormFinding::messageKey)
                .containsExactly("form.schema.tooLong");
        assertThat(schemas.check("{\"id\":\"a\",\"id\":\"b\"}"))
                .extracting(FormFinding::messageKey)
                .containsExactly("form.schema.notJson");
        assertThat(schemas.check("[]")).extracting(FormFinding::messageKey).containsExactly("form.schema.notAForm");
        assertThat(schemas.check("{\"id\":\"a\",\"schemaVersion\":20,\"components\":[]}"))
                .extracting(FormFinding::messageKey)
                .containsExactly("form.schema.version");
    }
}
