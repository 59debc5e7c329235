package org.throughline.action;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;

/** How strong an action is: decision table D03 says it, so that a customer may refine the list without a release. */
@Component
public class StrengthPolicy {

    private static final String TABLE = "action-strength";

    private final DecisionTables tables;

    StrengthPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The strength of a type of action.
     *
     * @param type what sort of change it is
     * @param mechanism what makes it work, in the words of the table; null when nobody said
     */
    public Strength strengthOf(ActionType type, @Nullable String mechanism) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("type", type.name());
        inputs.put("mechanism", mechanism);
        Decision decision = tables.evaluate(TABLE, inputs);
        return decision.text("strength").map(Strength::valueOf).orElse(Strength.WEAKER);
    }
}
