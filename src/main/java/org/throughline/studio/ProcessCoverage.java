package org.throughline.studio;

import java.util.List;
import org.throughline.studio.scenario.ScenarioWay;

/**
 * The ways that the scenarios of one process take.
 *
 * @param model name of the process
 * @param source the model in which they were played
 * @param ways one for each scenario that was played with this source, by name; empty when none was
 */
public record ProcessCoverage(String model, String source, List<ScenarioWay> ways) {

    public ProcessCoverage {
        ways = List.copyOf(ways);
    }
}
