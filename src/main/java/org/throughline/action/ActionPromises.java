package org.throughline.action;

import org.springframework.stereotype.Component;
import org.throughline.promise.PromiseSubject;

/** The promises about an action are shown to whoever may open it. */
@Component
class ActionPromises implements PromiseSubject {

    private final ActionPages pages;

    ActionPromises(ActionPages pages) {
        this.pages = pages;
    }

    @Override
    public String prefix() {
        return "ACT-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        return pages.mayOpen(subjectRef);
    }
}
