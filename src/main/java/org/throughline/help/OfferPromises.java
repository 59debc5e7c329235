package org.throughline.help;

import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.promise.PromiseSubject;

/** What is promised about an offer is seen by those who may read it. */
@Component
class OfferPromises implements PromiseSubject {

    private final SupportDoor door;

    OfferPromises(SupportDoor door) {
        this.door = door;
    }

    @Override
    public String prefix() {
        return "SOF-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        try {
            return door.offerAsReader(subjectRef).ref().equals(subjectRef);
        } catch (NotAllowed notTheirs) {
            return false;
        }
    }
}
