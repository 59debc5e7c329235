package org.throughline.base.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** `${list.voterIds}`: the comma-separated variable `voterIds` as a list, because variables hold no serialised objects. */
@Component
class ListNamespace implements ExpressionNamespace {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<String> resolve(VariableScope scope, String property) {
        Object joined = scope.getVariable(property);
        return joined == null || joined.toString().isBlank()
                ? List.of()
                : List.of(joined.toString().split(","));
    }
}
