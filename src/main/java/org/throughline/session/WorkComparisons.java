package org.throughline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** How the work is written and how it is really done, step by step; everybody in the room writes on both sides. */
@Service
@Transactional
public class WorkComparisons {

    private static final int MOST_STEPS = 60;

    private final WorkStepRepository steps;
    private final WorkGapRepository gaps;
    private final RoomDoor door;
    private final RoomSignals signals;

    WorkComparisons(WorkStepRepository steps, WorkGapRepository gaps, RoomDoor door, RoomSignals signals) {
        this.steps = steps;
        this.gaps = gaps;
        this.door = door;
        this.signals = signals;
    }

    /** Adds a step at the end of a side. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void add(String cycleRef, WorkSide side, String words) {
        LearningCycle cycle = learning(cycleRef);
        List<WorkStep> present = side(cycle, side);
        if (present.size() >= MOST_STEPS) {
            throw new SessionRefused("session.rule.tooManySteps", MOST_STEPS);
        }
        steps.save(new WorkStep(cycle.id(), side, present.size(), words));
        signals.changed(cycleRef);
    }

    /** Says a step in other words. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void change(String cycleRef, UUID stepId, String words) {
        step(learning(cycleRef), stepId).say(words);
        signals.changed(cycleRef);
    }

    /** Takes a step out. */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void remove(String cycleRef, UUID stepId) {
        LearningCycle cycle = learning(cycleRef);
        WorkStep gone = step(cycle, stepId);
        List<WorkStep> left = new ArrayList<>(side(cycle, gone.side()));
        left.remove(gone);
        steps.delete(gone);
        number(left);
        signals.changed(cycleRef);
    }

    /** Moves a step one place up (negative) or down (positive). */
    @RequiresPermission(Permission.CONTRIBUTE)
    @NotRecorded("people in the room appear as a count")
    public void shift(String cycleRef, UUID stepId, int by) {
        LearningCycle cycle = learning(cycleRef);
        WorkStep moved = step(cycle, stepId);
        List<WorkStep> order = new ArrayList<>(side(cycle, moved.side()));
        int place = Math.max(0, Math.min(order.size() - 1, order.indexOf(moved) + Integer.signum(by)));
        order.remove(moved);
        order.add(place, moved);
        number(order);
        signals.changed(cycleRef);
    }

    /** Keeps the differences as they stand, so that the group can settle them in Improve. */
    void keepGaps(LearningCycle cycle) {
        gaps.deleteByCycleId(cycle.id());
        gaps.flush();
        List<WorkGap> kept = new ArrayList<>();
        lines(cycle.id()).stream()
                .filter(WorkDifference::isGap)
                .forEach(line -> kept.add(new WorkGap(cycle.id(), kept.size(), line)));
        gaps.saveAllAndFlush(kept);
    }

    /** The two sides beside each other. */
    List<WorkDifference> lines(UUID cycleId) {
        return compare(steps.findByCycleIdOrderBySideAscPositionAsc(cycleId));
    }

    static List<WorkDifference> compare(List<WorkStep> all) {
        return WorkComparisonPolicy.compare(words(all, WorkSide.WRITTEN), words(all, WorkSide.DONE));
    }

    private static List<String> words(List<WorkStep> all, WorkSide side) {
        return all.stream()
                .filter(step -> step.side() == side)
                .map(step -> step.view().words())
                .toList();
    }

    private static void number(List<WorkStep> order) {
        for (int place = 0; place < order.size(); place++) {
            order.get(place).moveTo(place);
        }
    }

    private LearningCycle learning(String cycleRef) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        if (cycle.state() != CycleState.LEARN) {
            throw new SessionRefused("session.rule.stepsInLearn");
        }
        return cycle;
    }

    private List<WorkStep> side(LearningCycle cycle, WorkSide side) {
        return steps.findByCycleIdOrderBySideAscPositionAsc(cycle.id()).stream()
                .filter(step -> step.side() == side)
                .toList();
    }

    private WorkStep step(LearningCycle cycle, UUID stepId) {
        return steps.findById(stepId)
                .filter(step -> step.cycleId().equals(cycle.id()))
                .orElseThrow(NotAllowed::new);
    }
}
