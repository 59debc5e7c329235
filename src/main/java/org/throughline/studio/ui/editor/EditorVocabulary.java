package org.throughline.studio.ui.editor;

import java.util.Collection;
import java.util.List;
import org.throughline.base.process.ModelVocabulary;

/**
 * What an editor may offer; everything else can only be kept as it stands in the source.
 *
 * @param forms for user tasks and starts
 * @param groups that people can be in
 * @param promises kinds after {@code due.}
 * @param steps beans of automatic steps
 * @param tables decision tables
 * @param processes that may be called
 * @param messages that processes wait for or send
 * @param variables that the code or a model sets
 * @param codes of errors and escalations
 */
public record EditorVocabulary(
        List<Choice> forms,
        List<Choice> groups,
        List<Choice> promises,
        List<Choice> steps,
        List<Choice> tables,
        List<Choice> processes,
        List<Choice> messages,
        List<Choice> variables,
        List<Choice> codes) {

    /**
     * Something to choose.
     *
     * @param name as the model says it
     * @param label as people read it
     * @param description one sentence, or nothing
     */
    public record Choice(String name, String label, String description) {

        /** A choice that is called as the model says it. */
        public static Choice of(String name) {
            return new Choice(name, name, "");
        }
    }

    public EditorVocabulary {
        forms = List.copyOf(forms);
        groups = List.copyOf(groups);
        promises = List.copyOf(promises);
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
        processes = List.copyOf(processes);
        messages = List.copyOf(messages);
        variables = List.copyOf(variables);
        codes = List.copyOf(codes);
    }

    /** Nothing to choose from: for tables and forms, which name nothing else. */
    public static EditorVocabulary none() {
        List<Choice> none = List.of();
        return new EditorVocabulary(none, none, none, none, none, none, none, none, none);
    }

    /**
     * The words of the application under their own names, in order.
     *
     * @param words what the code offers
     * @param forms names of the forms in force
     * @param tables names of the decision tables in force
     * @param processes keys of the processes in force
     */
    public static EditorVocabulary of(
            ModelVocabulary words, Collection<String> forms, Collection<String> tables, Collection<String> processes) {
        return new EditorVocabulary(
                choices(forms),
                choices(words.groups()),
                choices(words.promises()),
                choices(words.beans()),
                choices(tables),
                choices(processes),
                choices(words.messages()),
                choices(words.variables()),
                choices(words.codes()));
    }

    private static List<Choice> choices(Collection<String> names) {
        return names.stream().sorted().map(Choice::of).toList();
    }
}
