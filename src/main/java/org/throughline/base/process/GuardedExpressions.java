package org.throughline.base.process;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of models by {@link ModelExpression} instead of an expression language. */
final class GuardedExpressions implements ExpressionManager {

    private final ExpressionNames names;

    GuardedExpressions(ExpressionNames names) {
        this.names = names;
    }

    @Override
    public Expression createExpression(@Nullable String expression) {
        String text = expression == null ? "" : expression.trim();
        ModelExpression meaning = ModelExpression.parse(text)
                .orElseThrow(() -> new ProcessEngineException("No expression that a model may use: " + text));
        return new GuardedExpression(text, meaning, names);
    }

    /** Forgets the engine's functions: models call none. */
    @Override
    public void addFunction(String name, Method function) {}
}
