package org.throughline.board;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierEnded;
import org.throughline.barrier.BarrierReachedBoard;
import org.throughline.barrier.ChairActed;

/** Hears from barriers what comes up to a board, and what no longer has to. */
@Component
class BoardListener {

    private final Submissions submissions;
    private final ChairsActions chairs;

    BoardListener(Submissions submissions, ChairsActions chairs) {
        this.submissions = submissions;
        this.chairs = chairs;
    }

    @ApplicationModuleListener
    void on(BarrierReachedBoard event) {
        submissions.submit(event);
    }

    @ApplicationModuleListener
    void on(ChairActed event) {
        chairs.heard(event);
    }

    @ApplicationModuleListener
    void on(BarrierEnded event) {
        submissions.barrierEnded(event.barrierRef());
    }
}
