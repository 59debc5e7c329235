package org.throughline.barrier.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierPages;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.TrailBar;

/** Where a barrier has its page, and what it came from: its session and its action. */
@Component
class BarrierTrail implements SubjectPage {

    private final BarrierPages pages;

    BarrierTrail(BarrierPages pages) {
        this.pages = pages;
    }

    @Override
    public String prefix() {
        return "BAR-";
    }

    @Override
    public String path(String subjectRef) {
        return BarrierRoutes.page(subjectRef);
    }

    @Override
    public Optional<TrailBar> trail(String subjectRef) {
        return pages.facts(subjectRef).map(facts -> before(facts).step(facts.ref(), path(facts.ref())));
    }

    /** From what it came from to the barrier, whose page is open. */
    static TrailBar of(BarrierFacts facts) {
        return before(facts).here(facts.ref());
    }

    private static TrailBar before(BarrierFacts facts) {
        TrailBar trail = new TrailBar();
        String cycle = facts.cycleRef();
        if (cycle != null) {
            trail.step(cycle, BarrierRoutes.cycle(cycle));
        }
        String source = facts.sourceRef();
        if (source != null && !source.equals(cycle)) {
            trail.step(source, BarrierRoutes.action(source));
        }
        return trail;
    }
}
