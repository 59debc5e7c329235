package org.throughline.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.base.process.Decision;

/**
 * Whether everybody who touches the work is asked.
 *
 * <p>What counts as covered is decision D06b; this asks it and insists on a sentence when a view is missing.
 */
final class CoveragePolicy {

    /** Key of decision D06b. */
    static final String DECISION = "perspective-coverage";

    private CoveragePolicy() {}

    /** The inputs of the decision: one yes or no per way of touching the work. */
    static Map<String, Boolean> inputs(Collection<PerspectiveFunction> invited) {
        Map<String, Boolean> inputs = new LinkedHashMap<>();
        for (PerspectiveFunction function : PerspectiveFunction.values()) {
            inputs.put(function.name().toLowerCase(Locale.ROOT), invited.contains(function));
        }
        return inputs;
    }

    /** What the decision said: one row for each view that is missing, or one that says all are there. */
    static Coverage read(Decision decision) {
        List<PerspectiveFunction> missing = decision.rows().stream()
                .map(row -> row.get("missing"))
                .map(name -> name == null ? "" : name.toString())
                .filter(name -> !name.isBlank())
                .map(PerspectiveFunction::valueOf)
                .toList();
        boolean covered = !decision.rows().isEmpty()
                && decision.rows().stream().allMatch(row -> Boolean.TRUE.equals(row.get("covered")));
        return new Coverage(covered, missing);
    }

    /** Checks that a missing view has been explained. */
    static void check(Coverage coverage, @Nullable String justification) {
        if (!coverage.covered() && (justification == null || justification.isBlank())) {
            throw new ViewMissing(coverage);
        }
    }
}
