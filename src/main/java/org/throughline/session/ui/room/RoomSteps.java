package org.throughline.session.ui.room;

import org.throughline.base.ui.component.Phase;
import org.throughline.base.ui.component.PhaseStepper;
import org.throughline.base.ui.component.PhaseStepper.State;
import org.throughline.session.CycleState;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.SoakPeriod;

/** The four phases of the cycle; a locked one says when it opens. */
class RoomSteps extends PhaseStepper {

    RoomSteps(RoomScene scene) {
        CycleState state = scene.state();
        step(Phase.LEARN, getTranslation("room.phase.LEARN"), at(state, CycleState.LEARN), minutes(scene));
        step(Phase.SOAK, getTranslation("room.phase.SOAK"), at(state, CycleState.SOAK), "");
        SoakPeriod soak = scene.room().cycle().soak();
        boolean locked = state == CycleState.SOAK && !scene.soakIsOver() || state.compareTo(CycleState.SOAK) < 0;
        step(
                Phase.IMPROVE,
                getTranslation("room.phase.IMPROVE"),
                locked ? State.LOCKED : at(state, CycleState.IMPROVE),
                soak != null && locked
                        ? getTranslation("room.phase.opens", scene.words().near(soak.endsAt()))
                        : "");
        step(Phase.ACTION, getTranslation("room.phase.ACTION"), at(state, CycleState.ACTION), "");
    }

    private static State at(CycleState now, CycleState phase) {
        int order = now.compareTo(phase);
        return order == 0 ? State.NOW : order > 0 ? State.DONE : State.OPEN;
    }

    private String minutes(RoomScene scene) {
        return scene.session()
                .filter(session -> session.kind() == SessionKind.LEARN)
                .map(SessionFacts::plan)
                .map(plan -> getTranslation("room.phase.minutes", plan.lengthMinutes()))
                .orElse("");
    }
}
