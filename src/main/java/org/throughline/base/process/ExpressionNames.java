package org.throughline.base.process;

import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the names in a model's expressions lead to, besides variables. */
interface ExpressionNames {

    /** The delegates by name: the only beans that a model reaches. */
    Map<String, JavaDelegate> delegates();

    /** What may stand before a dot, by name. */
    Map<String, ExpressionNamespace> namespaces();

    /** The delegate of that name. */
    default JavaDelegate bean(String name, String expression) {
        JavaDelegate delegate = delegates().get(name);
        if (delegate == null) {
            throw new ProcessEngineException(
                    "%s names neither a variable that is set nor a step that the code offers".formatted(expression));
        }
        return delegate;
    }

    /** The namespace of that name. */
    default ExpressionNamespace namespace(String name, String expression) {
        ExpressionNamespace namespace = namespaces().get(name);
        if (namespace == null) {
            throw new ProcessEngineException("%s: nothing is known before the dot but %s"
                    .formatted(expression, new TreeSet<>(namespaces().keySet())));
        }
        return namespace;
    }
}
