package org.throughline.base.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** One expression of a model, evaluated without an expression language. */
final class GuardedExpression implements Expression {

    private final String text;
    private final ModelExpression meaning;
    private final ExpressionNames names;

    GuardedExpression(String text, ModelExpression meaning, ExpressionNames names) {
        this.text = text;
        this.meaning = meaning;
        this.names = names;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        // A task is asked in the place where it waits, like the timers beside it.
        VariableScope place = scope instanceof DelegateTask task ? task.getExecution() : scope;
        if (meaning instanceof ModelExpression.Literal literal) {
            return literal.text();
        }
        if (meaning instanceof ModelExpression.Name name) {
            return place.hasVariable(name.name()) ? place.getVariable(name.name()) : names.bean(name.name(), text);
        }
        if (meaning instanceof ModelExpression.Not not) {
            return !isTrue(variable(place, not.name()));
        }
        if (meaning instanceof ModelExpression.Comparison comparison) {
            Object value = variable(place, comparison.name());
            boolean same = value != null && comparison.constant().equals(value.toString());
            return same == comparison.equal();
        }
        ModelExpression.Dotted dotted = (ModelExpression.Dotted) meaning;
        return names.namespace(dotted.namespace(), text).resolve(place, dotted.property());
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, BaseDelegateExecution contextExecution) {
        return getValue(scope);
    }

    private @Nullable Object variable(VariableScope scope, String name) {
        if (!scope.hasVariable(name)) {
            throw new ProcessEngineException("Variable '%s' of %s is not set".formatted(name, text));
        }
        return scope.getVariable(name);
    }

    private boolean isTrue(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new ProcessEngineException("%s is neither true nor false".formatted(text));
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ProcessEngineException("A model may not assign: " + text);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution contextExecution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return meaning instanceof ModelExpression.Literal;
    }

    @Override
    public String toString() {
        return text;
    }
}
