package org.throughline.studio.move;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which step may go on as which, beside what the engine itself refuses.
 *
 * <p>Source: issue 5, point 7. Whoever fills in a form keeps it, so a task goes on only as one with the same form; and a timer goes on
 * only as one that keeps the same promise, since the ledger would otherwise tell of the wrong one.
 */
public final class PlanPolicy {

    private PlanPolicy() {}

    /** The pairs that may stand; without a step nothing that is attached to it goes on either. */
    static List<StepPair> allowed(List<StepPair> pairs, Map<String, Step> from, Map<String, Step> to) {
        Set<String> refused = new HashSet<>();
        pairs.stream()
                .filter(pair -> !flaws(List.of(pair), from, to).isEmpty())
                .forEach(pair -> refused.add(pair.from()));
        return pairs.stream()
                .filter(pair -> !refused.contains(pair.from()))
                .filter(pair -> Optional.ofNullable(from.get(pair.from()))
                        .filter(step -> refused.contains(step.host()))
                        .isEmpty())
                .toList();
    }

    /** What is wrong with the pairs; empty when nothing is. */
    static List<Why> flaws(List<StepPair> pairs, Map<String, Step> from, Map<String, Step> to) {
        List<Why> flaws = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (StepPair pair : pairs) {
            Step leaves = from.get(pair.from());
            Step goesOn = to.get(pair.to());
            if (leaves == null || goesOn == null) {
                flaws.add(Why.of("moves.flaw.unknown", pair.from(), pair.to()));
                continue;
            }
            if (!left.add(pair.from()) | !taken.add(pair.to())) {
                flaws.add(Why.of("moves.flaw.twice", leaves.name(), goesOn.name()));
            }
            flaw(leaves, goesOn).ifPresent(flaws::add);
        }
        return flaws;
    }

    /** Why a step cannot go on as another one. */
    public static Optional<Why> flaw(Step from, Step to) {
        if (!from.kind().equals(to.kind())) {
            return Optional.of(Why.of("moves.flaw.kind", from.name(), to.name()));
        }
        if (!from.form().equals(to.form())) {
            return Optional.of(Why.of("moves.flaw.form", from.name(), to.name()));
        }
        if ((from.isTimer() || to.isTimer()) && !from.timers().equals(to.timers())) {
            return Optional.of(Why.of("moves.flaw.promise", from.name(), to.name()));
        }
        return Optional.empty();
    }
}
