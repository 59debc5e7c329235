package org.throughline.board;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.Barriers;
import org.throughline.base.Severity;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;

/** What the table for barriers (D05) recommends to a board, asked with what the barrier is like now. */
@Component
class Recommendations {

    private static final String TABLE = "barrier-routing";

    private final DecisionTables tables;
    private final Barriers barriers;

    Recommendations(DecisionTables tables, Barriers barriers) {
        this.tables = tables;
        this.barriers = barriers;
    }

    /** Puts the recommendation, with the table's version and inputs, on the item; other matters have none. */
    void putOn(AgendaItem item) {
        barrierOf(item).ifPresent(barrier -> {
            BigDecimal cost = item.paper().cost();
            Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
            inputs.put("kind", barrier.kind().name());
            inputs.put("severity", barrier.severity().name());
            inputs.put("cost", cost == null ? barrier.cost() : cost);
            Decision decision = tables.evaluate(TABLE, inputs);
            item.adviseBy(new ItemAdvice(
                    DecisionPolicy.outcomeOf(decision.text("recommendation").orElse("")),
                    decision.ruleVersion(),
                    inputs.toString()));
        });
    }

    /** How much hangs on an item now; a barrier may have become worse since it was submitted. */
    Severity severity(AgendaItem item) {
        return barrierOf(item).map(BarrierFacts::severity).orElse(item.severity());
    }

    private Optional<BarrierFacts> barrierOf(AgendaItem item) {
        return item.barrierRef().map(barriers::facts);
    }
}
