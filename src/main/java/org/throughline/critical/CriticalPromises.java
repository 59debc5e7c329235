package org.throughline.critical;

import org.springframework.stereotype.Component;
import org.throughline.promise.PromiseSubject;

/** The promises about a critical event are shown to whoever may open it. */
@Component
class CriticalPromises implements PromiseSubject {

    private final CriticalEventPages pages;

    CriticalPromises(CriticalEventPages pages) {
        this.pages = pages;
    }

    @Override
    public String prefix() {
        return "EVT-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        return pages.mayOpen(subjectRef);
    }
}
