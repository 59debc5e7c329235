package org.throughline.studio.move.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.studio.move.MovePlan;
import org.throughline.studio.move.PromiseFatePolicy;
import org.throughline.studio.move.Step;
import org.throughline.studio.move.StepPair;
import org.throughline.studio.move.process.CasePlaces.Look;

/** The steps that hold a case, and as which ones they go on. */
record MovedStep(Map<String, Step> held, Map<String, Step> goesOn) {

    private static final String START = "startEvent";

    /** The steps where the case is; the timers that begin an event sub-process wait in every case. */
    static MovedStep of(MovePlan plan, Look before, MoveModels.Model from, MoveModels.Model to) {
        Set<String> steps = before.steps();
        Map<String, Step> held = Stream.concat(
                        steps.stream().flatMap(id -> from.step(id).stream()),
                        from.steps().values().stream()
                                .filter(step -> step.kind().equals(START)
                                        && !step.timers().isEmpty()))
                .distinct()
                .collect(Collectors.toMap(Step::id, step -> step));
        Map<String, Step> goesOn = plan.pairs().stream()
                .filter(pair ->
                        held.containsKey(pair.from()) && to.step(pair.to()).isPresent())
                .collect(Collectors.toMap(
                        StepPair::from, pair -> to.step(pair.to()).orElseThrow()));
        return new MovedStep(held, goesOn);
    }

    /** Whether a promise was made at one of these steps. */
    boolean knows(String promise) {
        return held.values().stream().anyMatch(step -> step.asksFor(promise));
    }

    /** Whether it stays at one of them. */
    boolean stays(String promise) {
        return held.values().stream()
                .filter(step -> step.asksFor(promise))
                .anyMatch(step -> Optional.ofNullable(goesOn.get(step.id()))
                        .filter(to -> PromiseFatePolicy.stays(promise, step, to))
                        .isPresent());
    }

    /** Whether a step is dated or timed by it. */
    boolean asks(String activity, String promise) {
        Step step = held.get(MoveModels.plain(activity));
        return step != null && step.asksFor(promise);
    }
}
