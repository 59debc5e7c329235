package org.throughline.base.form;

import java.util.Map;
import java.util.Optional;

/**
 * Evaluates the FEEL expressions of forms.
 *
 * <p>A port, so that forms can be checked and drawn without an engine. Expressions come from process
 * administrators: an implementation must not let them reach Java, files or the network, nor run without end.
 */
public interface FormConditions {

    /**
     * The value of an expression.
     *
     * @param expression FEEL without the leading {@code =}
     * @param variables JSON-like values
     * @return JSON-like: String, BigDecimal, Boolean, List, Map; empty for null and for expressions that fail, so
     *     that a broken condition shows its field rather than hides it
     */
    Optional<Object> evaluate(String expression, Map<String, Object> variables);

    /** Why the expression may not be used in a form; empty when it may. */
    Optional<String> problem(String expression);
}
