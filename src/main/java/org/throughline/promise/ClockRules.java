package org.throughline.promise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;

/** How long people have: asks the decision table `clocks-and-rights` (D04), which a customer may change. */
@Component
public class ClockRules {

    private static final String TABLE = "clocks-and-rights";

    private final DecisionTables tables;

    ClockRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The time that a step has.
     *
     * @param subject `ACTION`, `BARRIER` or `CYCLE`
     * @param step kind of the promise, or tier
     * @param severity severity of the thing, null where it has none
     * @param kind kind of the thing, null where it has none
     * @throws IllegalStateException when the table has no row: a fault of the table, found by its test
     */
    public ClockRule clock(String subject, String step, @Nullable Severity severity, @Nullable String kind) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put("subject", subject);
        inputs.put("step", step);
        inputs.put("severity", severity == null ? null : severity.name());
        inputs.put("kind", kind);
        inputs.put("cost", null);
        Decision decision = tables.evaluate(TABLE, inputs);
        Allowance allowance = new Allowance(
                decision.number("amount").orElseThrow(() -> noRow(inputs)),
                Allowance.Unit.valueOf(decision.text("unit").orElseThrow(() -> noRow(inputs))));
        SumsOfTransaction.answered(
                new SumsOfTransaction.Answered(allowance, decision.ruleVersion(), RuleInputs.write(inputs)));
        return new ClockRule(allowance, decision.ruleVersion());
    }

    private static IllegalStateException noRow(Map<String, @Nullable Object> inputs) {
        return new IllegalStateException("No clock for " + inputs);
    }
}
