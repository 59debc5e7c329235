package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.base.form.FormConditions;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.task.TaskAnswers;

class RoutingPolicyTest {

    private static final FormSchema FORM = schema("""
            {"type": "radio", "id": "f1", "key": "way", "label": "Way",
             "values": [{"label": "L", "value": "LEFT"}, {"label": "R", "value": "RIGHT"}]},
            {"type": "radio", "id": "f2", "key": "agreed", "label": "Agreed",
             "values": [{"label": "Yes", "value": "true"}, {"label": "No", "value": "false"}]},
            {"type": "checkbox", "id": "f3", "key": "told", "label": "Told"},
            {"type": "textfield", "id": "f4", "key": "note", "label": "Note"}""");

    @Test
    void onlyChoicesThatAConditionReadsReachTheEngine() {
        TaskAnswers answers = TaskAnswers.of(Map.of("way", "LEFT", "agreed", "true", "told", true, "note", "a secret"));

        assertThat(RoutingPolicy.variables(FORM, answers, Set.of("way", "note"), Set.of()))
                .isEqualTo(Map.of("way", "LEFT"));
        assertThat(RoutingPolicy.variables(FORM, answers, Set.of("agreed", "told"), Set.of()))
                .isEqualTo(Map.of("agreed", true, "told", true));
    }

    @Test
    void anAnswerThatIsCalledLikeSomethingOfTheCodeSaysNothingToTheEngine() {
        TaskAnswers answers = TaskAnswers.of(Map.of("way", "LEFT", "told", true));

        assertThat(RoutingPolicy.variables(FORM, answers, Set.of("way", "told"), Set.of("way")))
                .isEqualTo(Map.of("told", true));
    }

    @Test
    void anUnansweredQuestionIsSetAllTheSame() {
        Map<String, Object> variables =
                RoutingPolicy.variables(FORM, TaskAnswers.empty(), Set.of("way", "agreed", "told"), Set.of());

        assertThat(variables)
                .containsEntry("agreed", false)
                .containsEntry("told", false)
                .containsKey("way");
        assertThat(variables.get("way")).isNull();
    }

    private static FormSchema schema(String components) {
        FormConditions none = new FormConditions() {
            @Override
            public Optional<Object> evaluate(String expression, Map<String, Object> variables) {
                return Optional.empty();
            }

            @Override
            public Optional<String> problem(String expression) {
                return Optional.empty();
            }
        };
        return new FormSchemas(none)
                .parse("{\"type\": \"default\", \"id\": \"f\", \"schemaVersion\": 19, \"components\": [" + components
                        + "]}");
    }
}
