package org.throughline.barrier;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

/** Finds a barrier for whoever may act on it; foreign and missing look the same. */
@Component
class BarrierDoor {

    private final BarrierRepository barriers;
    private final TaskInHand task;
    private final Access access;

    BarrierDoor(BarrierRepository barriers, TaskInHand task, Access access) {
        this.barriers = barriers;
        this.task = task;
        this.access = access;
    }

    /** The barrier, for the person whose tier it is at. */
    Barrier asReceiver(String ref) {
        return find(
                ref,
                barrier -> barrier.ladder().summaries().stream()
                        .filter(EscalationStepSummary::isWaiting)
                        .map(EscalationStepSummary::receiverId)
                        .findFirst()
                        .orElse(null));
    }

    /** The barrier, for the person who raised it. */
    Barrier asRaiser(String ref) {
        return find(ref, barrier -> barrier.facts().raiserId());
    }

    /** The barrier, for the person who was asked whether it is gone. */
    Barrier asConfirmer(String ref) {
        return find(
                ref,
                barrier -> barrier.removalSummary()
                        .map(RemovalSummary::confirmerId)
                        .orElse(null));
    }

    /** The barrier, for the person who owns the risk that was accepted. */
    Barrier asRiskOwner(String ref) {
        return find(
                ref,
                barrier -> barrier.boardSummary()
                        .map(BoardWordSummary::riskOwnerId)
                        .orElse(null));
    }

    /**
     * The barrier, for its raiser and whoever answers barriers for the unit.
     *
     * @throws BarrierRefused tells others who may see it that it is not theirs
     */
    Barrier asRaiserOrAnswerer(String ref) {
        Barrier barrier = barriers.require(ref);
        BarrierFacts facts = barrier.facts();
        if (access.may(Permission.ANSWER_BARRIERS, facts.unitId())
                || access.actor().personId().equals(facts.raiserId())) {
            return barrier;
        }
        if (!facts.sensitive() && access.may(Permission.SEE_BARRIERS, facts.unitId())) {
            throw new BarrierRefused("barrier.refused.notYours");
        }
        throw new NotAllowed();
    }

    private Barrier find(String ref, Function<Barrier, @Nullable UUID> asked) {
        Barrier barrier = barriers.require(ref);
        boolean holdsTask = task.isAbout(ref);
        UUID one = holdsTask ? null : asked.apply(barrier);
        if (!BarrierStepPolicy.mayAnswer(access.actor().personId(), one, holdsTask)) {
            throw new NotAllowed();
        }
        return barrier;
    }
}
