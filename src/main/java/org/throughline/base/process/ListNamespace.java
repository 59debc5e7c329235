package org.throughline.base.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** `${list.voterIds}`: the comma-separated variable `voterIds` as a list, because variables hold no serialised objects. */
@Component
class ListNamespace implements ExpressionNamespace {

    /** Of one list: more than a board, a team or a meeting has, and few enough to be begun in one go. */
    static final int MOST = 200;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<String> resolve(VariableScope scope, String property) {
        Object joined = scope.getVariable(property);
        if (joined == null || joined.toString().isBlank()) {
            return List.of();
        }
        List<String> entries = List.of(joined.toString().split(","));
        if (entries.size() > MOST) {
            throw new ProcessEngineException("The list '%s' has more than %d entries".formatted(property, MOST));
        }
        return entries;
    }
}
