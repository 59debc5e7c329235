package org.throughline.session;

import org.springframework.stereotype.Component;
import org.throughline.promise.PromiseSubject;

/** The promises about a cycle are shown to whoever may read its record; those of a restricted one are as restricted as it is. */
@Component
class CyclePromises implements PromiseSubject {

    private final LearningCycleRepository cycles;
    private final RoomDoor door;

    CyclePromises(LearningCycleRepository cycles, RoomDoor door) {
        this.cycles = cycles;
        this.door = door;
    }

    @Override
    public String prefix() {
        return "CYC-";
    }

    @Override
    public boolean isSeen(String subjectRef) {
        return cycles.findByRef(subjectRef)
                .filter(cycle -> door.reading(cycle).covers(Reading.RECORD))
                .isPresent();
    }
}
