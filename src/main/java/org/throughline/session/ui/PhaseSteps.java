package org.throughline.session.ui;

import org.throughline.base.ui.component.Phase;
import org.throughline.base.ui.component.PhaseStepper;
import org.throughline.base.ui.component.PhaseStepper.State;
import org.throughline.session.CycleState;

/** The four phases of a cycle: which are over, which is now, and why the next one waits. */
public final class PhaseSteps {

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
        State state = state(says.page().cycle().state(), at);
        steps.step(phase, says.word("state", at), state, says.note(at));
    }

    /** How a phase stands; of a cycle that was stopped none counts as done. */
    public static State state(CycleState now, CycleState phase) {
        if (now == phase) {
            return State.NOW;
        }
        if (now != CycleState.CANCELLED && now.compareTo(phase) > 0) {
            return State.DONE;
        }
        return now == CycleState.PLANNED && phase == CycleState.LEARN ? State.OPEN : State.LOCKED;
    }
}
