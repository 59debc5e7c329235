package org.throughline.barrier;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.throughline.organisation.Role;

/** The steps of one barrier. Lives as long as the barrier that owns them. */
final class Ladder {

    private final Barrier barrier;
    private final List<EscalationStep> steps;

    Ladder(Barrier barrier, List<EscalationStep> steps) {
        this.barrier = barrier;
        this.steps = steps;
    }

    /** Writes the promised steps. */
    void putUp(List<Rung> rungs, IntFunction<Role> roles) {
        if (!steps.isEmpty()) {
            throw new BarrierRefused("barrier.refused.ladderStands");
        }
        rungs.forEach(rung -> steps.add(new EscalationStep(barrier, 1, rung, roles.apply(rung.tier()))));
    }

    /** The step whose turn comes next at a tier: the one still to come, or another turn of a tier that had one. */
    EscalationStep nextAt(int tier) {
        return stillToCome(tier).orElseGet(() -> {
            EscalationStep last = lastAt(tier);
            EscalationStep again = new EscalationStep(barrier, last.turn() + 1, last.rung(), last.receiverRole());
            steps.add(again);
            return again;
        });
    }

    /** The latest turn of a tier. */
    EscalationStep lastAt(int tier) {
        return steps.stream()
                .filter(step -> step.tier() == tier)
                .reduce((earlier, later) -> earlier.turn() > later.turn() ? earlier : later)
                .orElseThrow(() -> new BarrierRefused("barrier.refused.noLadder"));
    }

    /** The latest turns from a tier upwards, the lowest first. */
    List<Rung> from(int tier) {
        return IntStream.rangeClosed(tier, LadderPolicy.TOP)
                .mapToObj(this::lastAt)
                .map(EscalationStep::rung)
                .toList();
    }

    /** Other instants for the latest turns of these tiers. */
    void promise(List<Rung> rungs) {
        rungs.forEach(rung -> lastAt(rung.tier()).promise(rung));
    }

    /** Nobody is asked any more. */
    void takeDown() {
        steps.forEach(EscalationStep::abandon);
    }

    List<EscalationStepSummary> summaries() {
        return steps.stream().map(EscalationStep::summary).toList();
    }

    private Optional<EscalationStep> stillToCome(int tier) {
        return steps.stream()
                .filter(step -> step.tier() == tier && step.isStillToCome())
                .findFirst();
    }
}
