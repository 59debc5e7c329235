package org.throughline.barrier;

import org.springframework.stereotype.Component;
import org.throughline.promise.PromiseSubject;

/** The promises about a barrier are shown to whoever may read it. */
@Component
class BarrierPromises implements PromiseSubject {

    private final BarrierPages pages;

    BarrierPromises(BarrierPages pages) {
        this.pages = pages;
    }

    @Override
    public String prefix() {
        return "BAR-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        return pages.facts(subjectRef).isPresent();
    }
}
