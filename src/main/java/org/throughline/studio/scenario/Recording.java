package org.throughline.studio.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.studio.scenario.Verdict.Part;

/**
 * A scenario while somebody records it: each gesture gives the next recording, and playing one from its beginning says where it stands.
 *
 * @param name of the scenario's file when one is recorded again; empty for a new one
 * @param scenario what happened so far; without expectations
 */
public record Recording(String name, Scenario scenario) {

    private static final String NO_TITLE = "untitled";

    /** A case that begins. */
    public static Recording begun(String startedBy, Map<String, Object> start) {
        return new Recording("", new Scenario(NO_TITLE, startedBy, start, null, null, null));
    }

    /** The same with another beginning; what was done stays. */
    public Recording beginning(String startedBy, Map<String, Object> start) {
        return with(new Scenario(scenario.title(), startedBy, start, scenario.answers(), scenario.steps(), null));
    }

    /** Somebody or something does this next. */
    public Recording taking(ScenarioStep step) {
        List<ScenarioStep> steps = new ArrayList<>(scenario.steps());
        steps.add(step);
        return steps(steps);
    }

    /** Without the last thing that was done; the same when nothing was. */
    public Recording undone() {
        List<ScenarioStep> steps = scenario.steps();
        return steps.isEmpty() ? this : steps(steps.subList(0, steps.size() - 1));
    }

    /**
     * An automatic step answers this.
     *
     * @param step its name
     * @param call which time it is called, from 0; earlier calls without an answer say what they said so far
     */
    public Recording answering(String step, int call, StepAnswer answer) {
        List<StepAnswer> said = new ArrayList<>(scenario.answers().getOrDefault(step, List.of()));
        while (said.size() <= call) {
            said.add(scenario.answer(step, said.size()));
        }
        said.set(call, answer);
        Map<String, List<StepAnswer>> answers = new TreeMap<>(scenario.answers());
        answers.put(step, said);
        return with(new Scenario(
                scenario.title(), scenario.startedBy(), scenario.start(), answers, scenario.steps(), null));
    }

    /**
     * The scenario that was recorded.
     *
     * @param title for people
     * @param run what happened when it was played
     * @param expected what of that is expected from now on
     */
    public Scenario finished(String title, ScenarioRun run, Set<Part> expected) {
        Map<String, List<StepAnswer>> answers = new TreeMap<>();
        scenario.answers().forEach((step, said) -> {
            int calls = Collections.frequency(run.calls(), step);
            if (calls > 0) {
                answers.put(step, said.subList(0, Math.min(calls, said.size())));
            }
        });
        return new Scenario(
                title,
                scenario.startedBy(),
                scenario.start(),
                answers,
                scenario.steps(),
                Expectations.of(run).only(expected));
    }

    private Recording steps(List<ScenarioStep> steps) {
        return with(new Scenario(
                scenario.title(), scenario.startedBy(), scenario.start(), scenario.answers(), steps, null));
    }

    private Recording with(Scenario changed) {
        return new Recording(name, changed);
    }
}
