package org.throughline.studio;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormField;
import org.throughline.base.form.FormSchemaRefused;
import org.throughline.base.form.FormSchemas;
import org.throughline.studio.RecordingPage.Question;

/** What forms call the variables by which a process finds its way. */
@Component
class FormQuestions {

    private final FormSchemas schemas;

    FormQuestions(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Reads forms; one that does not read calls nothing by a name.
     *
     * @param forms sources of forms
     * @param variables which are looked for
     */
    Map<String, Question> of(Collection<String> forms, Set<String> variables) {
        Map<String, Question> questions = new HashMap<>();
        for (String form : forms) {
            try {
                schemas.parse(form).fields().stream()
                        .filter(field -> variables.contains(field.key()))
                        .forEach(field -> questions.putIfAbsent(field.key(), question(field)));
            } catch (FormSchemaRefused unreadable) {
                // The gate says what is wrong with it; here its variables keep their own names.
            }
        }
        return questions;
    }

    private static Question question(FormField field) {
        Object label = field.place().label().literal();
        Map<String, String> options = new LinkedHashMap<>();
        if (field instanceof FormField.Choice choice) {
            choice.choices().values().forEach(option -> options.put(option.value(), option.label()));
        }
        return new Question(label instanceof String words ? words : field.key(), options);
    }
}
