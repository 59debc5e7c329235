package org.throughline.barrier;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.action.Actions;
import org.throughline.organisation.Circles;
import org.throughline.promise.Promises;
import org.throughline.session.Cycles;

/** Carries an answer down to everybody who waits for it, and closes what is closed. */
@Component
class AnswersDown {

    private final BarrierNews news;
    private final Promises promises;
    private final Cycles cycles;
    private final Actions actions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Circles circles;

    AnswersDown(
            BarrierNews news,
            Promises promises,
            Cycles cycles,
            Actions actions,
            ApplicationEventPublisher events,
            Clock clock,
            Circles circles) {
        this.news = news;
        this.promises = promises;
        this.cycles = cycles;
        this.actions = actions;
        this.events = events;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * An answer by which the waiting ends: the raiser, the team, the cycle and the blocked actions get it.
     *
     * <p>A cycle is read by more people than a sensitive barrier may be, or one that stands in a circle of its own, so its words do not
     * travel there.
     */
    void answered(Barrier barrier, String textKey, String words, String onceKey) {
        BarrierFacts facts = barrier.facts();
        news.down(facts, textKey, words, onceKey);
        String cycle = facts.cycleRef();
        boolean leavesCircle = cycle != null && circles.isApart(facts.ref()) && !circles.isApart(cycle);
        if (cycle != null && !words.isBlank() && !facts.sensitive() && !leavesCircle) {
            cycles.answerArrived(cycle, facts.ref(), words);
        }
        barrier.blocked().free(clock.instant()).forEach(action -> actions.barrierLifted(action, facts.ref()));
    }

    /** The barrier ended: its promises no longer matter, and other features learn of it. */
    void ended(Barrier barrier, String textKey, String words) {
        BarrierFacts facts = barrier.facts();
        promises.abandonAll(facts.ref());
        answered(barrier, textKey, words, facts.state().name());
        events.publishEvent(
                new BarrierEnded(facts.ref(), facts.unitId(), facts.state().name()));
    }
}
