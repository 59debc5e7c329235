package org.throughline.base.process;

/**
 * Something in a model that does not hold.
 *
 * @param rule the rule that it breaks
 * @param model name of the file without its ending; `code` when the code names something that no model has
 * @param element id of the element, or the name that is meant
 * @param message one sentence
 */
public record Finding(ModelRule rule, String model, String element, String message) {

    /** Whether a model with this finding may go live. */
    public ModelRule.Level level() {
        return rule.level();
    }

    @Override
    public String toString() {
        return "%s in %s at %s: %s".formatted(rule, model, element, message);
    }
}
