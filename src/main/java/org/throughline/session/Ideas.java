package org.throughline.session;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Ideas: parked unsigned while people listen, on the table in Improve. Nobody is stored as the author of one. */
@Service
@Transactional
public class Ideas {

    private final ImproveOptionRepository options;
    private final Shuffle shuffle;
    private final RoomDoor door;
    private final RoomSignals signals;

    Ideas(ImproveOptionRepository options, Shuffle shuffle, RoomDoor door, RoomSignals signals) {
        this.options = options;
        this.shuffle = shuffle;
        this.door = door;
        this.signals = signals;
    }

    /** Parks an idea that somebody cannot hold in; nobody reads it before Improve opens. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void park(String cycleRef, String words) {
        door.lock(cycleRef);
        LearningCycle cycle = door.asParticipant(cycleRef);
        IdeaParkingPolicy.checkMayPark(cycle.state());
        options.saveAndFlush(ImproveOption.parked(cycle.id(), words));
        shuffle.parkedIdeas(cycle.id());
        signals.changed(cycleRef);
    }

    /** Puts an idea on the table. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public UUID add(String cycleRef, DescribeOption idea) {
        LearningCycle cycle = open(cycleRef);
        UUID id = options.save(new ImproveOption(cycle.id(), idea)).id();
        signals.changed(cycleRef);
        return id;
    }

    /** Says an idea better: the condition it changes, what makes it work, what it takes. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void describe(String cycleRef, UUID optionId, DescribeOption idea) {
        LearningCycle cycle = open(cycleRef);
        options.findById(optionId)
                .filter(option -> option.cycleId().equals(cycle.id()))
                .orElseThrow(NotAllowed::new)
                .describe(idea);
        signals.changed(cycleRef);
    }

    private LearningCycle open(String cycleRef) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        IdeaParkingPolicy.checkIdeasAreOpen(cycle.state());
        return cycle;
    }
}
