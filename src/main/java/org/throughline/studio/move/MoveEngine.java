package org.throughline.studio.move;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moving cases asks of the engine. */
public interface MoveEngine {

    /** The deployed versions of a process, the newest first; empty when there is no such process. */
    List<Version> versions(String process);

    /** The steps of a version by id, in the order of the model. */
    Map<String, Step> steps(String definition);

    /** The pairs of equal steps that the engine and {@link PlanPolicy} let stand. */
    List<StepPair> equal(String fromDefinition, String toDefinition);

    /** What the engine has against a plan, in sentences; empty when nothing. */
    List<Why> flaws(MovePlan plan);

    /** The running cases of a version, by reference. */
    List<RunningCase> cases(String definition);

    /** Where a case is now; empty when it has ended. */
    Optional<Standing> standing(String instance);

    /**
     * Moves a case with its tasks and promises, in the transaction of whoever calls.
     *
     * @param reason why dates are counted again, for the ledger; only read when the plan says so
     * @throws CaseStays when it cannot move from where it is now
     * @throws CaseBusy when something else is at work on it
     */
    Moved move(MovePlan plan, RunningCase one, String reason);

    /**
     * A deployed version.
     *
     * @param number counted by the engine
     * @param definition the engine's id
     * @param deployedAt since when it is there
     * @param cases how many cases follow it now
     */
    record Version(int number, String definition, Instant deployedAt, long cases) {}

    /**
     * A running case.
     *
     * @param instance the engine's id
     * @param ref its reference
     */
    record RunningCase(String instance, String ref) {}

    /**
     * Where a case stands.
     *
     * @param definition the version that it follows
     * @param at names of the steps where it is
     * @param mark changes whenever the case goes on or one of its timers does
     */
    record Standing(String definition, String at, String mark) {}

    /**
     * A case that was moved.
     *
     * @param at names of the steps where it is now
     * @param effects what changed with it, and its tasks
     */
    record Moved(String at, List<Effect> effects) {

        public Moved {
            effects = List.copyOf(effects);
        }
    }
}
