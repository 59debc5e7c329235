package org.throughline.studio.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run met what its scenario expects.
 *
 * @param title of the scenario
 * @param run what happened
 * @param differences what is not as expected; empty when all is
 */
public record Verdict(String title, ScenarioRun run, List<Difference> differences) {

    /** What a difference is about. */
    public enum Part {
        PASSED,
        WAITING,
        ASSIGNED,
        DUE,
        CALLS,
        ENDED,
        /** It could not be played to its end: expected holds the number of the step, happened the reason. */
        STOPPED
    }

    /**
     * One thing that is not as expected.
     *
     * @param part what it is about
     * @param expected ids and values, with commas
     * @param happened ids and values, with commas
     */
    public record Difference(Part part, String expected, String happened) {}

    public Verdict {
        differences = List.copyOf(differences);
    }

    /** Compares a run with what its scenario expects. */
    public static Verdict of(Scenario scenario, ScenarioRun run) {
        Expectations expect = scenario.expect();
        List<Difference> found = new ArrayList<>();
        compare(found, Part.PASSED, words(expect.passed()), words(run.passed()));
        compare(found, Part.WAITING, words(expect.waitingAt()), words(run.waitingAt()));
        compare(found, Part.ASSIGNED, words(expect.assigned()), words(run.assigned()));
        compare(found, Part.DUE, words(expect.due()), words(run.due()));
        compare(found, Part.CALLS, words(expect.calls()), words(run.calls()));
        compare(found, Part.ENDED, expect.endedAt(), run.endedAt());
        return new Verdict(scenario.title(), run, found);
    }

    /** Whether everything came as expected. */
    public boolean isMet() {
        return differences.isEmpty() && run.problem() == ScenarioRun.Problem.NONE;
    }

    private static void compare(
            List<Difference> found, Part part, @Nullable String expected, @Nullable String happened) {
        if (expected != null && !expected.equals(happened)) {
            found.add(new Difference(part, expected, Objects.requireNonNullElse(happened, "")));
        }
    }

    private static @Nullable String words(@Nullable List<String> values) {
        return values == null ? null : String.join(", ", values);
    }

    private static @Nullable String words(@Nullable Map<String, String> values) {
        return values == null
                ? null
                : String.join(
                        ", ",
                        values.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(value -> value.getKey() + " = " + value.getValue())
                                .toList());
    }
}
