package org.throughline.promise.process;

import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ExpressionNamespace;
import org.throughline.base.process.ProcessVariable;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.MovedPromises;
import org.throughline.promise.MovingPlaces;
import org.throughline.promise.Promises;

/**
 * `${due.kind}` in a model: the instant that this waiting place has been promised.
 *
 * <p>The first time a place asks, the feature's rule is asked and the ledger gets its line; every later time the same instant
 * comes back, so that the task's due date and its timers agree.
 */
@Component
class DueNamespace implements ExpressionNamespace {

    private static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");

    private final ObjectProvider<DeadlineRule> rules;
    private final ObjectProvider<Promises> promises;
    private final ObjectProvider<MovedPromises> moved;
    private final MovingPlaces moving;
    private final Clock clock;

    DueNamespace(
            ObjectProvider<DeadlineRule> rules,
            ObjectProvider<Promises> promises,
            ObjectProvider<MovedPromises> moved,
            MovingPlaces moving,
            Clock clock) {
        this.rules = rules;
        this.promises = promises;
        this.moved = moved;
        this.moving = moving;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "due";
    }

    @Override
    public Set<String> properties() {
        return rules.stream().flatMap(rule -> rule.kinds().stream()).collect(Collectors.toSet());
    }

    @Override
    public Date resolve(VariableScope scope, String property) {
        DelegateExecution place = (DelegateExecution) scope;
        Map<String, @Nullable Object> variables = new LinkedHashMap<>(place.getVariables());
        DeadlineRequest request = new DeadlineRequest(
                property,
                place.getProcessBusinessKey(),
                UNIT_ID.from(place),
                clock.instant(),
                Collections.unmodifiableMap(variables));
        if (moving.isLeft(place.getParentId(), property)) {
            moved.getObject().follow(place.getParentId(), place.getId(), property);
        }
        return Date.from(promises.getObject().dueAt(place.getId(), request, rule(property)));
    }

    private DeadlineRule rule(String kind) {
        List<DeadlineRule> answering =
                rules.stream().filter(rule -> rule.kinds().contains(kind)).toList();
        if (answering.size() != 1) {
            throw new IllegalStateException("%d rules answer for due.%s".formatted(answering.size(), kind));
        }
        return answering.get(0);
    }
}
