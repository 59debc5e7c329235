package org.throughline.barrier;

import org.springframework.stereotype.Component;
import org.throughline.action.Actions;
import org.throughline.organisation.Circles;
import org.throughline.session.Cycles;

/** Refuses references to things that do not exist: an answer could never reach them. */
@Component
class KnownThings {

    private final Actions actions;
    private final Cycles cycles;
    private final Circles circles;

    KnownThings(Actions actions, Cycles cycles, Circles circles) {
        this.actions = actions;
        this.cycles = cycles;
        this.circles = circles;
    }

    /**
     * Checks what a barrier names.
     *
     * @throws org.throughline.base.BrokenRule when a cycle or an action is unknown
     */
    void check(RaiseBarrier command) {
        if (command.cycleRef() != null) {
            circles.check(command.cycleRef());
            cycles.summary(command.cycleRef());
        }
        for (String action : command.blockedActionRefs()) {
            if (actions.summary(action).isEmpty() || !circles.sees(action)) {
                throw new BarrierRefused("barrier.refused.unknownAction", action);
            }
        }
    }
}
