package org.throughline.base.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A name that model expressions may follow with a dot: `${due.tierAnswer}`.
 *
 * <p>The only names with a dot that the guarded expressions know.
 */
public interface ExpressionNamespace {

    /** The name before the dot. */
    String name();

    /** What may follow the dot, as far as the namespace itself decides that; models are compared with it. */
    default Set<String> properties() {
        return Set.of();
    }

    /**
     * The value of `name.property` in this place of a running process.
     *
     * @param scope where the expression stands
     * @param property what follows the dot
     */
    @Nullable
    Object resolve(VariableScope scope, String property);
}
