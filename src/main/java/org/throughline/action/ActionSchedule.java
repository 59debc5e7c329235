package org.throughline.action;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.action.OverdueEscalationPolicy.Schedule;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRules;

/** The instants around a due date, in business time of the action's place and by the clocks of D04. */
@Component
class ActionSchedule {

    private final BusinessTime time;
    private final ClockRules rules;

    ActionSchedule(BusinessTime time, ClockRules rules) {
        this.time = time;
        this.rules = rules;
    }

    Schedule of(Action action) {
        UUID unitId = action.brief().unitId();
        Instant due = time.closing(unitId, action.dueOn());
        return new Schedule(
                time.minus(unitId, due, allowance(action, "dueInFiveDays")),
                time.minus(unitId, due, allowance(action, "dueInOneDay")),
                due,
                time.plus(unitId, due, allowance(action, "overdueReview")));
    }

    private Allowance allowance(Action action, String step) {
        ActionBrief brief = action.brief();
        return rules.clock("ACTION", step, brief.severity(), brief.type().name())
                .allowance();
    }
}
