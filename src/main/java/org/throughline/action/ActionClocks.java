package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Units;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRules;

/** What the deadlines of an action hang on. */
@Service
@Transactional(readOnly = true)
public class ActionClocks {

    private final ActionRepository actions;
    private final VerificationPlanRepository plans;
    private final TryOutRepository tryOuts;
    private final BusinessTime time;
    private final ClockRules rules;
    private final Units units;

    ActionClocks(
            ActionRepository actions,
            VerificationPlanRepository plans,
            TryOutRepository tryOuts,
            BusinessTime time,
            ClockRules rules,
            Units units) {
        this.actions = actions;
        this.plans = plans;
        this.tryOuts = tryOuts;
        this.time = time;
        this.rules = rules;
        this.units = units;
    }

    /** The days of an action as they stand now. */
    @CalledByProcess
    public ActionDates of(String actionRef) {
        Action action = actions.require(actionRef);
        VerificationPlan plan = last(plans.findByActionIdOrderByLockedAtAsc(action.id()));
        TryOut tryOut = last(tryOuts.findByActionIdOrderByNumberAsc(action.id()));
        return new ActionDates(
                action.brief().unitId(),
                action.brief().type(),
                action.brief().severity(),
                action.dueOn(),
                tryOut == null ? null : tryOut.studyOn(),
                plan == null ? null : plan.look(),
                plan == null ? null : plan.end());
    }

    /** The window that is proposed for judging the effect, counted from the due date by the clock table. */
    @CalledByProcess
    public EffectWindow proposedWindow(String actionRef) {
        Action action = actions.require(actionRef);
        return new EffectWindow(after(action, "effectEarliest"), after(action, "effectWindowEnd"));
    }

    private LocalDate after(Action action, String step) {
        ActionBrief brief = action.brief();
        Allowance allowance = rules.clock(
                        "ACTION", step, brief.severity(), brief.type().name())
                .allowance();
        Instant due = time.closing(brief.unitId(), action.dueOn());
        return LocalDate.ofInstant(
                time.plus(brief.unitId(), due, allowance),
                units.unit(brief.unitId()).zone());
    }

    private static <T> @Nullable T last(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }
}
