package org.throughline.session.ui;

import org.throughline.base.ui.component.Phase;
import org.throughline.base.ui.component.PhaseStepper;
import org.throughline.base.ui.component.PhaseStepper.State;
import org.throughline.session.CycleState;

/** The four phases of a cycle: which are over, which is now, and why the next one waits. */
final class PhaseSteps {

    private PhaseSteps() {}

    static PhaseStepper of(SessionWords says) {
        PhaseStepper steps = new PhaseStepper();
        step(steps, Phase.LEARN, CycleState.LEARN, says);
        step(steps, Phase.SOAK, CycleState.SOAK, says);
        step(steps, Phase.IMPROVE, CycleState.IMPROVE, says);
        step(steps, Phase.ACTION, CycleState.ACTION, says);
        return steps;
    }

    private static void step(PhaseStepper steps, Phase phase, CycleState at, SessionWords says) {
        CycleState now = says.page().cycle().state();
        State state = now == at
                ? State.NOW
                : now != CycleState.CANCELLED && now.compareTo(at) > 0
                        ? State.DONE
                        : now == CycleState.PLANNED && at == CycleState.LEARN ? State.OPEN : State.LOCKED;
        steps.step(phase, says.word("state", at), state, says.note(at));
    }
}
