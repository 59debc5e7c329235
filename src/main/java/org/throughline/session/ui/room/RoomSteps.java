package org.throughline.session.ui.room;

import org.throughline.base.ui.component.Phase;
import org.throughline.base.ui.component.PhaseStepper;
import org.throughline.base.ui.component.PhaseStepper.State;
import org.throughline.session.CycleState;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionKind;
import org.throughline.session.SoakPeriod;
import org.throughline.session.ui.PhaseSteps;

/** The four phases of the cycle; a locked one says when it opens. */
class RoomSteps extends PhaseStepper {

    RoomSteps(RoomScene scene) {
        step(Phase.LEARN, getTranslation("room.phase.LEARN"), state(scene, CycleState.LEARN), minutes(scene));
        step(Phase.SOAK, getTranslation("room.phase.SOAK"), state(scene, CycleState.SOAK), "");
        step(Phase.IMPROVE, getTranslation("room.phase.IMPROVE"), state(scene, CycleState.IMPROVE), opens(scene));
        step(Phase.ACTION, getTranslation("room.phase.ACTION"), state(scene, CycleState.ACTION), "");
    }

    private static State state(RoomScene scene, CycleState phase) {
        return phase == CycleState.IMPROVE && soakHasEnded(scene) ? State.OPEN : PhaseSteps.state(scene.state(), phase);
    }

    private static boolean soakHasEnded(RoomScene scene) {
        return scene.state() == CycleState.SOAK && scene.soakIsOver();
    }

    private String opens(RoomScene scene) {
        SoakPeriod soak = scene.room().cycle().soak();
        return soak != null && scene.state() == CycleState.SOAK && !scene.soakIsOver()
                ? getTranslation("room.phase.opens", scene.words().near(soak.endsAt()))
                : "";
    }

    private String minutes(RoomScene scene) {
        return scene.session()
                .filter(session -> session.kind() == SessionKind.LEARN)
                .map(SessionFacts::plan)
                .map(plan -> getTranslation("room.phase.minutes", plan.lengthMinutes()))
                .orElse("");
    }
}
