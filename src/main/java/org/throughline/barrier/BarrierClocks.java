package org.throughline.barrier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** Joins the table of clocks (D04), the calendar of the unit and the {@link LadderPolicy}. */
@Component
class BarrierClocks {

    private static final String SUBJECT = "BARRIER";

    private final ClockRules rules;
    private final BusinessTime time;

    BarrierClocks(ClockRules rules, BusinessTime time) {
        this.rules = rules;
        this.time = time;
    }

    /** The rungs from a tier upwards when that tier's time begins at the start. */
    List<Rung> ladder(UUID unitId, BarrierKind kind, Severity severity, int first, Instant start) {
        return LadderPolicy.from(first, start, tier -> rule("tier" + tier, severity, kind), in(unitId));
    }

    /** When something that is not a tier's answer is due. */
    Rung step(String promiseKind, BarrierFacts barrier, Instant now) {
        ClockRule rule = rule(promiseKind, barrier.severity(), barrier.kind());
        Instant due = time.plus(barrier.unitId(), now, rule.allowance());
        return new Rung(barrier.tier(), due, rule.allowance(), rule.ruleVersion());
    }

    /** The moment at which half of the time has gone, in the time that the allowance counts. */
    Instant halfWay(UUID unitId, Instant opened, Rung rung) {
        if (rung.allowance().unit() == Allowance.Unit.ELAPSED_HOURS) {
            return opened.plus(Duration.between(opened, rung.dueAt()).dividedBy(2));
        }
        Duration half = time.between(unitId, opened, rung.dueAt()).dividedBy(2);
        return time.plusWorking(unitId, opened, half);
    }

    /** Counts time as the unit works. */
    BiFunction<Instant, Allowance, Instant> in(UUID unitId) {
        return (start, allowance) -> time.plus(unitId, start, allowance);
    }

    private ClockRule rule(String step, Severity severity, @Nullable BarrierKind kind) {
        return rules.clock(SUBJECT, step, severity, kind == null ? null : kind.name());
    }
}
