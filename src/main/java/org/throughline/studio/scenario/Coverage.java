package org.throughline.studio.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a process its scenarios pass.
 *
 * @param elements by how many scenarios an element is entered; one that none enters is left out
 * @param taken ids of the sequence flows that at least one scenario takes
 * @param missed sequence flows that none takes, in the order of the file
 */
public record Coverage(Map<String, Integer> elements, Set<String> taken, List<DrawnProcess.Flow> missed) {

    public Coverage {
        elements = Map.copyOf(elements);
        taken = Set.copyOf(taken);
        missed = List.copyOf(missed);
    }

    /** Counts; a scenario that enters an element twice counts once, and what is no longer drawn counts nowhere. */
    public static Coverage of(DrawnProcess drawn, Collection<ScenarioWay> ways) {
        Map<String, Integer> elements = new HashMap<>();
        ways.forEach(way -> way.passed().stream().distinct().forEach(id -> elements.merge(id, 1, Integer::sum)));
        Set<String> anywhere =
                ways.stream().flatMap(way -> way.flows().stream()).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<DrawnProcess.Flow> missed = new ArrayList<>();
        for (DrawnProcess.Flow flow : drawn.flows()) {
            if (anywhere.contains(flow.id())) {
                taken.add(flow.id());
            } else {
                missed.add(flow);
            }
        }
        return new Coverage(elements, taken, missed);
    }

    /** How many sequence flows the drawing has. */
    public int all() {
        return taken.size() + missed.size();
    }
}
