package org.throughline.studio.scenario;

/** Where models are played through without touching anything that runs. */
public interface Sandbox {

    /**
     * Plays a scenario through; comes back in time whatever the model is.
     *
     * @param key of the process
     * @param source its model
     * @param scenario what happens to the case; its expectations are not looked at
     */
    ScenarioRun run(String key, String source, Scenario scenario);
}
