package org.throughline.base.process;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormSchema;
import org.throughline.base.form.FormSchemas;

/**
 * The forms that no code answers: those that process administrators added (docs/adr/0028).
 *
 * <p>Their answers are kept beside the thing, and a single answer may also decide which way a process goes on. So such a form declares
 * what it asks, and nothing that it asks may be called like something that code or another model already means: an added field
 * {@code ownerId} would otherwise say who owns an action.
 */
final class AddedForms {

    private final Map<String, String> forms;
    private final ModelVocabulary vocabulary;
    private final FormSchemas schemas;
    private final Set<String> taken;

    AddedForms(Map<String, String> forms, ModelVocabulary vocabulary, FormSchemas schemas) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.schemas = schemas;
        this.taken = vocabulary.taken();
    }

    /** What the tasks of a process may answer for its choices, by the keys of the fields; nothing else may read them. */
    Set<String> answersIn(XmlNode definitions) {
        return tasks(definitions)
                .flatMap(task -> schema(task).stream())
                .flatMap(schema -> schema.fields().stream())
                .filter(AddedForms::isSingle)
                .map(FormField::key)
                .filter(key -> !taken.contains(key))
                .collect(Collectors.toSet());
    }

    /**
     * Finds the tasks of a process whose forms ask under a name that is taken.
     *
     * @param repeated names that the process itself gives, one for each repetition
     */
    void check(XmlNode definitions, Set<String> repeated, Findings findings) {
        tasks(definitions)
                .forEach(task -> schema(task)
                        .ifPresent(schema -> schema.answerKeys().stream()
                                .filter(key -> taken.contains(key) || repeated.contains(key))
                                .forEach(key -> findings.add(ModelRule.ANSWERS_NAMED_APART, task.id(), key))));
    }

    /** Finds the fields of a form that ask under a name that is taken, when a task has it. */
    void checkForm(String form, Collection<XmlNode> processes, Findings findings) {
        processes.stream()
                .flatMap(this::tasks)
                .filter(task -> formOf(task).equals(form))
                .findFirst()
                .flatMap(this::schema)
                .ifPresent(schema -> schema.answerKeys().stream()
                        .filter(taken::contains)
                        .forEach(key -> findings.add(ModelRule.ANSWERS_NAMED_APART, key, key)));
    }

    private Stream<XmlNode> tasks(XmlNode definitions) {
        return definitions.every("userTask").filter(task -> !vocabulary.forms().contains(formOf(task)));
    }

    private Optional<FormSchema> schema(XmlNode task) {
        String json = forms.get(formOf(task));
        return json == null || !schemas.check(json).isEmpty() ? Optional.empty() : Optional.of(schemas.parse(json));
    }

    private static String formOf(XmlNode task) {
        return task.camunda("formRef").orElse("");
    }

    private static boolean isSingle(FormField field) {
        return field instanceof FormField.Checkbox || field instanceof FormField.Choice choice && !choice.many();
    }
}
