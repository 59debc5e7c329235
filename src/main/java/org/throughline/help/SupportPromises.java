package org.throughline.help;

import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.promise.PromiseSubject;

/** What is promised about a request is seen by those who may read it. */
@Component
class SupportPromises implements PromiseSubject {

    private final SupportDoor door;

    SupportPromises(SupportDoor door) {
        this.door = door;
    }

    @Override
    public String prefix() {
        return "SUP-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        try {
            return door.asReader(subjectRef).ref().equals(subjectRef);
        } catch (NotAllowed notTheirs) {
            return false;
        }
    }
}
