package org.throughline.base.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model may say between `${` and `}`: nothing else exists.
 *
 * <p>A grammar instead of an expression language: there is no method to call and no object to reach, so a hostile model finds
 * nothing to hold on to. What does not fit has no meaning and is refused.
 */
sealed interface ModelExpression {

    /** The longest name of a variable, bean, namespace or kind. */
    int LONGEST_NAME = 64;

    /** Text without an expression. */
    record Literal(String text) implements ModelExpression {}

    /** `${name}`: a variable, or the bean of that name. */
    record Name(String name) implements ModelExpression {}

    /** `${!name}`: the variable is not true. */
    record Not(String name) implements ModelExpression {}

    /** `${name == 'CONSTANT'}` or `${name != 'CONSTANT'}`. */
    record Comparison(String name, boolean equal, String constant) implements ModelExpression {}

    /** `${due.kind}` or `${list.variable}`. */
    record Dotted(String namespace, String property) implements ModelExpression {}

    /** The expression in a text; empty when it is none that models may use. */
    static Optional<ModelExpression> parse(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Optional.of(new Literal(text));
        }
        Matcher name = Grammar.NAME.matcher(text);
        if (name.matches()) {
            return Optional.of(name.group(1).isEmpty() ? new Name(name.group(2)) : new Not(name.group(2)));
        }
        Matcher comparison = Grammar.COMPARISON.matcher(text);
        if (comparison.matches()) {
            return Optional.of(
                    new Comparison(comparison.group(1), comparison.group(2).equals("=="), comparison.group(3)));
        }
        Matcher dotted = Grammar.DOTTED.matcher(text);
        return dotted.matches() ? Optional.of(new Dotted(dotted.group(1), dotted.group(2))) : Optional.empty();
    }

    /** The variable that a question asks; empty for what is no question. */
    static Optional<String> variable(ModelExpression expression) {
        if (expression instanceof Name name) {
            return Optional.of(name.name());
        }
        if (expression instanceof Not not) {
            return Optional.of(not.name());
        }
        return expression instanceof Comparison comparison ? Optional.of(comparison.name()) : Optional.empty();
    }

    /** The patterns; a class of its own because an interface has no private constants. */
    final class Grammar {
        private static final String WORD = "([a-z][A-Za-z0-9]{0," + (LONGEST_NAME - 1) + "})";
        private static final Pattern NAME = Pattern.compile("\\$\\{(!?)" + WORD + "}");
        private static final Pattern COMPARISON =
                Pattern.compile("\\$\\{" + WORD + " (==|!=) '([A-Z][A-Z0-9_]{0," + (LONGEST_NAME - 1) + "})'}");
        private static final Pattern DOTTED = Pattern.compile("\\$\\{(due|list)\\." + WORD + "}");

        private Grammar() {}
    }
}
