package org.throughline.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;

/** What the deadlines of an action hang on. */
@Service
@Transactional(readOnly = true)
public class ActionClocks {

    private final ActionRepository actions;
    private final VerificationPlanRepository plans;
    private final TryOutRepository tryOuts;

    ActionClocks(ActionRepository actions, VerificationPlanRepository plans, TryOutRepository tryOuts) {
        this.actions = actions;
        this.plans = plans;
        this.tryOuts = tryOuts;
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

    private static <T> @Nullable T last(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }
}
