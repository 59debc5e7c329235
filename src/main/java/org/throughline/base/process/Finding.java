package org.throughline.base.process;

import java.util.List;
import org.throughline.base.i18n.Phrases;

/**
 * Something in a model that does not hold.
 *
 * @param rule the rule that it breaks
 * @param model name of the file without its ending; `code` when the code names something that no model has
 * @param element id of the element; where it has none, `parent/tag` with the id of the nearest element around it; else the name that is
 *     meant
 * @param messageKey key of its sentence in the bundles
 * @param arguments what the sentence names: texts and numbers, taken from the model as they are
 */
public record Finding(ModelRule rule, String model, String element, String messageKey, List<Object> arguments) {

    private static final String KEYS = "gate.";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** With the rule's first sentence. */
    static Finding of(ModelRule rule, String model, String element, Object... arguments) {
        return new Finding(rule, model, element, KEYS + rule.id(), List.of(arguments));
    }

    /** With another sentence of the rule. */
    static Finding as(ModelRule rule, String which, String model, String element, Object... arguments) {
        return new Finding(rule, model, element, KEYS + rule.id() + "." + which, List.of(arguments));
    }

    /** Whether a model with this finding may go live. */
    public ModelRule.Level level() {
        return rule.level();
    }

    /** Whether it keeps a model from going live. */
    public boolean isError() {
        return level() == ModelRule.Level.ERROR;
    }

    /** One sentence in the reader's language. */
    public String message(Phrases phrases) {
        return phrases.text(messageKey, arguments.toArray());
    }

    @Override
    public String toString() {
        return "%s in %s at %s %s".formatted(rule.id(), model, element, arguments);
    }
}
