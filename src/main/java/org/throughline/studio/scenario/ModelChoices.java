package org.throughline.studio.scenario;

import java.util.List;
import java.util.Map;

/**
 * What a drawing leaves to those who play it.
 *
 * @param starts how a case begins: by the message of that name, or by itself when it is empty
 * @param names variables that the model reads and no condition decides about, each with a value that reads like it
 * @param values what a variable may be, for those that conditions ask about: texts and truth values
 * @param elements what can be said at a task or a called process, by its id; one where nothing can be said is left out
 * @param automatic what an automatic step can answer, by its name; one that answers nothing is left out
 */
public record ModelChoices(
        List<String> starts,
        Map<String, Object> names,
        Map<String, List<Object>> values,
        Map<String, Said> elements,
        Map<String, Said> automatic) {

    /**
     * What can be said in one place.
     *
     * @param decides variables by which the gateways behind it find their way
     * @param errors codes of errors with which it may end
     * @param escalations codes of escalations with which it may end
     */
    public record Said(List<String> decides, List<String> errors, List<String> escalations) {

        static final Said NOTHING = new Said(List.of(), List.of(), List.of());

        public Said {
            decides = List.copyOf(decides);
            errors = List.copyOf(errors);
            escalations = List.copyOf(escalations);
        }
    }

    public ModelChoices {
        starts = List.copyOf(starts);
        names = Map.copyOf(names);
        values = Map.copyOf(values);
        elements = Map.copyOf(elements);
        automatic = Map.copyOf(automatic);
    }

    /** Those of a text that is no model. */
    public static ModelChoices none() {
        return new ModelChoices(List.of(""), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** What can be said at an element. */
    public Said at(String element) {
        return elements.getOrDefault(element, Said.NOTHING);
    }

    /** What an automatic step can answer. */
    public Said by(String step) {
        return automatic.getOrDefault(step, Said.NOTHING);
    }
}
