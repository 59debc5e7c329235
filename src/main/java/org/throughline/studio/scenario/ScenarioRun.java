package org.throughline.studio.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened to a case in the sandbox.
 *
 * @param passed elements that it entered, in the order of the first time
 * @param flows sequence flows that it took
 * @param waitingAt elements at which it waits, sorted; an element is named as often as it waits there
 * @param assigned to whom the waiting tasks are assigned, by element
 * @param due which promise a waiting task's date is, by element
 * @param calls automatic steps that ran, in order
 * @param endedAt end event that it reached last; empty while it runs
 * @param open what could happen next
 * @param problem why it went no further; {@link Problem#NONE} when it went through all steps
 * @param stoppedAt number of the step at which it went no further, from 1; 0 for the beginning
 * @param said the engine's or the sandbox's words about the problem, in English; empty when there is none
 */
public record ScenarioRun(
        List<String> passed,
        Set<String> flows,
        List<String> waitingAt,
        Map<String, String> assigned,
        Map<String, String> due,
        List<String> calls,
        String endedAt,
        List<ScenarioStep> open,
        Problem problem,
        int stoppedAt,
        String said) {

    /** Why a run went no further. */
    public enum Problem {
        /** It went through. */
        NONE,
        /** The model does not deploy. */
        MODEL,
        /** What the step names is not there to be done. */
        NOT_OPEN,
        /** The engine refused: a variable that is not set, a loop without a wait. */
        FAILED,
        /** It took longer than a scenario may. */
        TOO_LONG
    }

    public ScenarioRun {
        passed = List.copyOf(passed);
        flows = Set.copyOf(flows);
        waitingAt = List.copyOf(waitingAt);
        assigned = Map.copyOf(assigned);
        due = Map.copyOf(due);
        calls = List.copyOf(calls);
        open = List.copyOf(open);
    }

    /** A run that never began. */
    public static ScenarioRun none(Problem problem, String said) {
        return new ScenarioRun(
                List.of(), Set.of(), List.of(), Map.of(), Map.of(), List.of(), "", List.of(), problem, 0, said);
    }
}
