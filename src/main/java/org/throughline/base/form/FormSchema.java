package org.throughline.base.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A form that was read and found in order.
 *
 * @param id name of the form, as the file in {@code forms/} without its ending
 * @param schemaVersion of form-js; at most {@link FormSchemas#NEWEST_VERSION}
 * @param components in the order of the form
 */
public record FormSchema(String id, int schemaVersion, List<FormComponent> components) {

    public FormSchema {
        components = List.copyOf(components);
    }

    /** Every component, containers before what they hold. */
    public List<FormComponent> all() {
        List<FormComponent> all = new ArrayList<>();
        gather(components, all);
        return all;
    }

    /** Every field, also those in groups and lists. */
    public List<FormField> fields() {
        return all().stream()
                .filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .toList();
    }

    /** First-level keys of the answers: fields outside pathed containers, and the paths of those. */
    public Set<String> answerKeys() {
        Set<String> keys = new LinkedHashSet<>();
        gatherKeys(components, keys);
        return keys;
    }

    private static void gather(List<FormComponent> components, List<FormComponent> all) {
        for (FormComponent component : components) {
            all.add(component);
            if (component instanceof FormContainer container) {
                gather(container.components(), all);
            }
        }
    }

    private static void gatherKeys(List<FormComponent> components, Set<String> keys) {
        for (FormComponent component : components) {
            if (component instanceof FormField field) {
                keys.add(AnswerPath.first(field.key()));
            } else if (component instanceof FormContainer container) {
                if (container.path().isEmpty()) {
                    gatherKeys(container.components(), keys);
                } else {
                    keys.add(AnswerPath.first(container.path()));
                }
            }
        }
    }
}
