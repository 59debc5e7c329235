package org.throughline.board;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierReachedBoard;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.ChairActed;

/** Hears from barriers what comes up to a board. */
@Component
class BoardListener {

    private final AgendaItems items;
    private final Decisions decisions;
    private final Barriers barriers;

    BoardListener(AgendaItems items, Decisions decisions, Barriers barriers) {
        this.items = items;
        this.decisions = decisions;
        this.barriers = barriers;
    }

    @ApplicationModuleListener
    void on(BarrierReachedBoard event) {
        items.submit(event);
    }

    @ApplicationModuleListener
    void on(ChairActed event) {
        var barrier = barriers.facts(event.barrierRef());
        decisions.chairActed(event, barrier.title(), barrier.severity(), barrier.unitId());
    }
}
