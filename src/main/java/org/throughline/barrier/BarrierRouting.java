package org.throughline.barrier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleHolder;

/** Asks the routing table (D05), which a customer may change, and finds the people behind its roles. */
@Component
class BarrierRouting {

    private static final String TABLE = "barrier-routing";

    private final DecisionTables tables;
    private final People people;

    BarrierRouting(DecisionTables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    /** Who holds the role of a tier for the barrier's unit. */
    RoleHolder holders(BarrierFacts barrier, int tier) {
        return people.holdersOrFallback(role(barrier, tier), barrier.unitId());
    }

    /** The role that a tier asks. */
    Role role(BarrierFacts barrier, int tier) {
        return role(barrier.kind(), barrier.severity(), barrier.cost(), tier);
    }

    /** The role that a tier asks for a barrier like this. */
    Role role(BarrierKind kind, Severity severity, @Nullable BigDecimal cost, int tier) {
        return switch (TierKind.of(tier, severity)) {
            case ANSWER -> Role.valueOf(output(decide(kind, severity, cost), "tier" + tier + "Role"));
            case BOARD -> Role.BOARD_SECRETARY;
            case CHAIR -> Role.BOARD_CHAIR;
        };
    }

    /** Code of the board that decides at the top. */
    String boardCode(BarrierFacts barrier) {
        return output(decide(barrier.kind(), barrier.severity(), barrier.cost()), "boardCode");
    }

    private Decision decide(BarrierKind kind, Severity severity, @Nullable BigDecimal cost) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put("kind", kind.name());
        inputs.put("severity", severity.name());
        inputs.put("cost", cost);
        return tables.evaluate(TABLE, inputs);
    }

    private static String output(Decision decision, String name) {
        return decision.text(name)
                .orElseThrow(() -> new IllegalStateException("No " + name + " for " + decision.inputs()));
    }
}
