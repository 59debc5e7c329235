package org.throughline.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.i18n.Texts;
import org.throughline.base.process.ModelFiles;
import org.throughline.inbox.AnswerWays;
import org.throughline.inbox.AnswerWays.Target;
import org.throughline.support.ApplicationTest;

/** Each answer of each shipped form says what happens next, read from its model, in the reader's language. */
@ApplicationTest
class AnswersReadTest {

    @Autowired
    private FormSchemas schemas;

    @Autowired
    private Texts texts;

    /** A question of a form that the model reads right behind its task. */
    private record Asked(String task, FormField.Choice field, AnswerWays ways) {}

    @Test
    void everyAnswerThatAGatewayReadsGivesANextStepInEachLanguage() throws IOException {
        List<Asked> asked = asked();
        assertThat(asked).hasSizeGreaterThan(20);

        List<String> silent = new ArrayList<>();
        Set<String> nameless = new TreeSet<>();
        for (Asked one : asked) {
            one.field().choices().values().forEach(option -> {
                List<Target> next = one.ways().after(option.value());
                if (next.isEmpty()) {
                    silent.add(one.task() + " " + option.value());
                }
                next.stream().filter(target -> !hasWords(target)).forEach(target -> nameless.add(target.id() + ""));
            });
        }
        assertThat(silent).isEmpty();
        assertThat(nameless).isEmpty();
    }

    /** A tier's answer ends a part of the model in four ways; only one of them goes on behind that part. */
    @Test
    void anAnswerThatLeavesItsPartOfTheModelLeadsWhereItIsCaught() throws IOException {
        AnswerWays ways = asked().stream()
                .filter(one -> one.task().equals("userTask_answerBarrier"))
                .findFirst()
                .orElseThrow()
                .ways();

        assertThat(ids(ways, "ACCEPT")).containsExactly("receiveTask_removalFinished");
        assertThat(ids(ways, "SOLVE")).containsExactly("userTask_confirmRemoved");
        assertThat(ids(ways, "RETURN")).containsExactly("userTask_objectOrAgree", "end_barrierReturned");
        assertThat(ids(ways, "PASS_UP"))
                .containsExactly("userTask_answerBarrier", "receiveTask_boardDecision", "userTask_chairsAction");
    }

    private static List<String> ids(AnswerWays ways, String answer) {
        return ways.after(answer).stream()
                .map(target -> String.valueOf(target.id()))
                .toList();
    }

    /** A condition on an answer that no form offers would lead nowhere. */
    @Test
    void everyAnswerThatAModelReadsIsOfferedByItsForm() throws IOException {
        for (Asked one : asked()) {
            assertThat(one.field().choices().values().stream().map(option -> option.value()))
                    .as(one.task())
                    .containsAll(one.ways().ways().keySet());
        }
    }

    private boolean hasWords(Target target) {
        String id = Objects.requireNonNullElse(target.id(), "");
        return Stream.of("way." + id, "task." + id)
                .anyMatch(key ->
                        texts.has(key) && !texts.text(Locale.GERMAN, key).equals(texts.text(Locale.ENGLISH, key)));
    }

    private List<Asked> asked() throws IOException {
        ModelFiles files = ModelFiles.read(Path.of("bpmn"), Path.of("forms"));
        List<Asked> found = new ArrayList<>();
        files.processes().values().forEach(xml -> {
            BpmnModelInstance model =
                    Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            for (UserTask task : model.getModelElementsByType(UserTask.class)) {
                Optional.ofNullable(files.forms().get(task.getCamundaFormRef()))
                        .map(schemas::parse)
                        .flatMap(form -> AnswersRead.after(task).flatMap(ways -> asked(task, form, ways)))
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    private static Optional<Asked> asked(UserTask task, FormSchema form, AnswerWays ways) {
        return form.fields().stream()
                .filter(field -> field.key().equals(ways.field()))
                .filter(FormField.Choice.class::isInstance)
                .map(field -> new Asked(task.getId(), (FormField.Choice) field, ways))
                .findFirst();
    }
}
