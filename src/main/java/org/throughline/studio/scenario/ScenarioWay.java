package org.throughline.studio.scenario;

import java.util.List;
import java.util.Set;

/**
 * The way that one scenario takes through a process.
 *
 * @param name of the scenario's file, without its ending
 * @param title of the scenario
 * @param passed elements that it entered
 * @param flows sequence flows that it took
 */
public record ScenarioWay(String name, String title, List<String> passed, Set<String> flows) {

    public ScenarioWay {
        passed = List.copyOf(passed);
        flows = Set.copyOf(flows);
    }

    /** The way that a run took, however far it came. */
    public static ScenarioWay of(String name, String title, ScenarioRun run) {
        return new ScenarioWay(name, title, run.passed(), run.flows());
    }
}
