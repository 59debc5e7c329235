package org.throughline.action;

import org.springframework.stereotype.Component;
import org.throughline.session.Cycles;

/** Tells a learning cycle what becomes of its actions, in the same transaction: the cycle waits for them. */
@Component
class CycleNews {

    private static final String CYCLE = "CYC-";

    private final Cycles cycles;

    CycleNews(Cycles cycles) {
        this.cycles = cycles;
    }

    void started(Action action) {
        String origin = action.brief().originRef();
        if (origin != null && origin.startsWith(CYCLE)) {
            cycles.actionStarted(origin, action.brief().originId(), action.ref());
        }
    }

    void ended(Action action) {
        String origin = action.brief().originRef();
        if (origin != null && origin.startsWith(CYCLE)) {
            cycles.actionEnded(origin, action.ref(), action.hasHelped());
        }
    }
}
