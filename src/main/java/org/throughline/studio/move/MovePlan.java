package org.throughline.studio.move;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.studio.SourceHash;

/**
 * How cases go from one version of a process to another.
 *
 * @param process key of the process
 * @param fromVersion number of the version that they leave
 * @param toVersion number of the version that they follow
 * @param fromDefinition the engine's id of the one
 * @param toDefinition the engine's id of the other
 * @param pairs which step goes on as which, in order
 * @param dates what becomes of dates
 */
public record MovePlan(
        String process,
        int fromVersion,
        int toVersion,
        String fromDefinition,
        String toDefinition,
        List<StepPair> pairs,
        MoveDates dates) {

    public MovePlan {
        pairs = pairs.stream().sorted().distinct().toList();
    }

    /** The way back: dates stay as they are by then. */
    MovePlan back() {
        return new MovePlan(
                process,
                toVersion,
                fromVersion,
                toDefinition,
                fromDefinition,
                pairs.stream().map(StepPair::back).toList(),
                MoveDates.KEEP);
    }

    /** Two plans with the same hash are the same plan. */
    String sha256() {
        return SourceHash.of(fromDefinition + "\n" + toDefinition + "\n" + dates + "\n" + pairsAsText());
    }

    String pairsAsText() {
        return pairs.stream().map(pair -> pair.from() + "=" + pair.to()).collect(Collectors.joining("\n"));
    }

    static List<StepPair> pairs(String text) {
        return Stream.of(text.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("=", 2))
                .map(pair -> new StepPair(pair[0], pair[1]))
                .toList();
    }
}
