package org.throughline.base.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.base.form.FormFixture.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.base.task.FieldError;

class FormReadingTest {

    private static final String ANSWER = "{'type':'radio','id':'answer','key':'answer','label':'Answer',"
            + "'values':[{'label':'Yes','value':'YES'},{'label':'No','value':'NO'}]}";

    private final FormFixture form = new FormFixture();

    @Test
    void theAnswerToAHiddenFieldDoesNotCount() {
        FormSchema schema = schema(
                ANSWER,
                "{'type':'textfield','id':'why','key':'why','label':'Why?','validate':{'required':true},"
                        + "'conditional':{'hide':'=answer != \\\"NO\\\"'}}");

        assertThat(form.check(schema, Map.of("answer", "YES", "why", "typed before"))
                        .answers()
                        .asMap())
                .isEqualTo(Map.of("answer", "YES"));
        assertThat(form.check(schema, Map.of()).passed()).isTrue();
        assertThat(form.check(schema, Map.of("answer", "NO")).errors())
                .extracting(FieldError::field)
                .containsExactly("why");
    }

    @Test
    void hidingOneFieldHidesThoseThatFollowIt() {
        FormSchema schema = schema(
                ANSWER,
                "{'type':'textfield','id':'b','key':'b','label':'B','conditional':{'hide':'=answer != \\\"NO\\\"'}}",
                "{'type':'textfield','id':'c','key':'c','label':'C','conditional':{'hide':'=b = null'}}");

        assertThat(form.check(schema, Map.of("answer", "YES", "b", "x", "c", "y"))
                        .answers()
                        .asMap())
                .isEqualTo(Map.of("answer", "YES"));
    }

    @Test
    void conditionsThatChaseEachOtherEnd() {
        FormSchema schema = schema(
                "{'type':'textfield','id':'a','key':'a','label':'A','conditional':{'hide':'=b != null'}}",
                "{'type':'textfield','id':'b','key':'b','label':'B','conditional':{'hide':'=a = null'}}");

        assertThat(form.check(schema, Map.of("a", "x", "b", "y")).errors()).isEmpty();
    }

    @Test
    void aRowSeesItsOwnFieldsFirst() {
        FormSchema schema = schema("{'type':'dynamiclist','id':'l','path':'gaps','label':'Gaps','components':["
                + "{'type':'textfield','id':'d','key':'disposition','label':'What happens?'},"
                + "{'type':'textfield','id':'r','key':'reason','label':'Why?','validate':{'required':true},"
                + "'conditional':{'hide':'=disposition != \\\"ACCEPTED\\\"'}},"
                + "{'type':'textfield','id':'t','key':'second','label':'Second?','validate':{'required':true},"
                + "'conditional':{'hide':'=i[-1] != 2 or this.disposition = null'}}]}");

        List<FieldError> errors = form.check(
                        schema,
                        Map.of("gaps", List.of(Map.of("disposition", "ACCEPTED"), Map.of("disposition", "SUPPORT"))))
                .errors();

        assertThat(errors).extracting(FieldError::field).containsExactly("gaps[0].reason", "gaps[1].second");
    }

    @Test
    void hidingAGroupHidesWhatItHolds() {
        FormSchema schema = schema(
                ANSWER,
                "{'type':'group','id':'g','label':'More','path':'more','conditional':{'hide':'=answer = null'},'components':["
                        + "{'type':'textfield','id':'a','key':'a','label':'A','validate':{'required':true}}]}");

        assertThat(form.check(schema, Map.of("more", Map.of("a", "x")))
                        .answers()
                        .asMap())
                .isEmpty();
        assertThat(form.check(schema, Map.of("answer", "NO")).errors())
                .extracting(FieldError::field)
                .containsExactly("more.a");
    }

    @Test
    void computedAnswersAreComputedWhateverWasSent() {
        FormSchema schema = schema(
                "{'type':'number','id':'n','key':'hours','label':'Hours'}",
                "{'type':'expression','id':'e','key':'cost','expression':'=hours * rate'}");
        form.setting = form.setting.withData(Map.of("rate", 20));

        assertThat(form.check(schema, Map.of("hours", 3, "cost", 1)).answers().number("cost"))
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo(BigDecimal.valueOf(60)));
    }

    @Test
    void boundsRequiredAndLabelsCanBeExpressions() {
        FormSchema schema = schema(
                "{'type':'checkbox','id':'c','key':'paid','label':'Does it cost money?'}",
                "{'type':'number','id':'n','key':'cost','label':'=\\\"Cost in \\\" + currency',"
                        + "'validate':{'required':'=paid','max':'=limit'}}",
                "{'type':'textfield','id':'t','key':'t','label':'Why {{currency}}?','validate':{'required':true}}");
        form.setting = form.setting.withData(Map.of("limit", 1000, "currency", "GBP"));

        assertThat(form.check(schema, Map.of("paid", true)).errors())
                .containsExactly(
                        FieldError.of("cost", "form.error.required", "Cost in GBP"),
                        FieldError.of("t", "form.error.required", "Why GBP?"));
        assertThat(form.check(schema, Map.of("paid", false, "cost", 1001, "t", "x"))
                        .errors())
                .extracting(FieldError::messageKey)
                .containsExactly("form.error.max");
    }

    @Test
    void aKeyWithADotStandsInANestedMap() {
        FormSchema schema = schema("{'type':'textfield','id':'a','key':'contact.phone','label':'Phone'}");

        FormCheck check = form.check(schema, Map.of("contact", Map.of("phone", "1", "other", "2")));

        assertThat(check.answers().asMap()).isEqualTo(Map.of("contact", Map.of("phone", "1")));
    }
}
