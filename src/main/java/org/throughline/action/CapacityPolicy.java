package org.throughline.action;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.process.DecisionTables;

/**
 * Whoever has no room for one more action says what is put aside for it before saying yes.
 *
 * <p>How much is too much is a decision table that a customer may change, `owner-capacity`. A hazard is contained without this
 * question.
 */
@Component
class CapacityPolicy {

    private static final String TABLE = "owner-capacity";
    private static final String FULL = "FULL";

    private final DecisionTables tables;

    CapacityPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    boolean isFull(OwnerLoad load) {
        return tables.evaluate(TABLE, Map.of("openActions", load.open(), "lateActions", load.late()))
                .text("capacity")
                .filter(FULL::equals)
                .isPresent();
    }

    /**
     * Refuses a yes that leaves open what gives way to it.
     *
     * @param type of the action that is offered
     * @param load what the person has without it
     * @param putAside what gives way, null when nothing was said
     */
    void check(ActionType type, OwnerLoad load, @Nullable String putAside) {
        if (type != ActionType.CONTAINMENT && (putAside == null || putAside.isBlank()) && isFull(load)) {
            throw new ActionRefused("action.refused.noRoom", load.open(), load.late());
        }
    }
}
