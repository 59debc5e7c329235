package org.throughline.barrier;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.promise.Promises;

/** Carries an answer down to everybody who waits for it, and closes what is closed. */
@Component
class AnswersDown {

    private final BarrierNews news;
    private final Promises promises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswersDown(BarrierNews news, Promises promises, ApplicationEventPublisher events, Clock clock) {
        this.news = news;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    /** An answer by which the waiting ends: the raiser, the team, the cycle and the blocked actions get it. */
    void answered(Barrier barrier, String textKey, String words, String onceKey) {
        BarrierFacts facts = barrier.facts();
        news.down(facts, textKey, words, onceKey);
        barrier.freeActions(clock.instant());
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
