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

    private static final Allowance FIVE_DAYS = Allowance.workingDays(5);
    private static final Allowance ONE_DAY = Allowance.workingDays(1);

    private final BusinessTime time;
    private final ClockRules rules;

    ActionSchedule(BusinessTime time, ClockRules rules) {
        this.time = time;
        this.rules = rules;
    }

    Schedule of(Action action) {
        UUID unitId = action.brief().unitId();
        Instant due = time.closing(unitId, action.dueOn());
        Allowance review = rules.clock(
                        "ACTION",
                        "overdueReview",
                        action.brief().severity(),
                        action.brief().type().name())
                .allowance();
        return new Schedule(
                time.minus(unitId, due, FIVE_DAYS),
                time.minus(unitId, due, ONE_DAY),
                due,
                time.plus(unitId, due, review));
    }
}
