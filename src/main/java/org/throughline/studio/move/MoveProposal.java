package org.throughline.studio.move;

import java.util.List;

/**
 * What can be planned between two versions.
 *
 * @param plan the pairs that need nobody's choice; dates stay
 * @param left steps where a case can wait and that go on as none
 * @param free steps of the other version to which none goes on
 */
public record MoveProposal(MovePlan plan, List<Step> left, List<Step> free) {

    public MoveProposal {
        left = List.copyOf(left);
        free = List.copyOf(free);
    }

    /** The steps that could go on for a left one. */
    public List<Step> choices(Step step) {
        return free.stream().filter(to -> PlanPolicy.flaw(step, to).isEmpty()).toList();
    }
}
