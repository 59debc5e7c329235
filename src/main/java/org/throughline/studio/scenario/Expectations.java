package org.throughline.studio.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.Verdict.Part;

/**
 * Where a scenario leads; what is null is not looked at.
 *
 * @param passed elements that a case entered, in the order of the first time
 * @param waitingAt elements at which it waits, sorted
 * @param assigned to whom the waiting tasks are assigned, by element
 * @param due which promise a waiting task's date is, by element
 * @param calls automatic steps that ran, in order
 * @param endedAt end event that it reached last; empty while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expectations(
        @Nullable List<String> passed,
        @Nullable List<String> waitingAt,
        @Nullable Map<String, String> assigned,
        @Nullable Map<String, String> due,
        @Nullable List<String> calls,
        @Nullable String endedAt) {

    public Expectations {
        passed = passed == null ? null : List.copyOf(passed);
        waitingAt = waitingAt == null ? null : waitingAt.stream().sorted().toList();
        assigned = assigned == null ? null : ordered(assigned);
        due = due == null ? null : ordered(due);
        calls = calls == null ? null : List.copyOf(calls);
    }

    private static SortedMap<String, String> ordered(Map<String, String> values) {
        return new TreeMap<>(values);
    }

    /** Everything that happened in a run, as what is expected from now on. */
    public static Expectations of(ScenarioRun run) {
        return new Expectations(run.passed(), run.waitingAt(), run.assigned(), run.due(), run.calls(), run.endedAt());
    }

    /** Only these parts of them. */
    public Expectations only(Set<Part> parts) {
        return new Expectations(
                parts.contains(Part.PASSED) ? passed : null,
                parts.contains(Part.WAITING) ? waitingAt : null,
                parts.contains(Part.ASSIGNED) ? assigned : null,
                parts.contains(Part.DUE) ? due : null,
                parts.contains(Part.CALLS) ? calls : null,
                parts.contains(Part.ENDED) ? endedAt : null);
    }
}
