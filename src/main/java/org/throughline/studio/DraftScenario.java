package org.throughline.studio;

import org.throughline.studio.scenario.Scenario;

/**
 * A scenario of a process in a release.
 *
 * @param process its name
 * @param name of the scenario's file, without its ending
 * @param title of the scenario
 * @param state what the release does with it
 * @param scenario what it says; what it said until now when the release takes it away
 */
public record DraftScenario(String process, String name, String title, State state, Scenario scenario) {

    /** What a release does with a scenario. */
    public enum State {
        /** Nothing: it holds as it is in force. */
        KEPT,
        /** It brings it or changes it. */
        WRITTEN,
        /** It takes it away. */
        REMOVED
    }
}
