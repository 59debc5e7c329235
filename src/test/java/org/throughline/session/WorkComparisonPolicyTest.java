package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.session.WorkDifference.Kind.ADDED;
import static org.throughline.session.WorkDifference.Kind.DIFFERENT;
import static org.throughline.session.WorkDifference.Kind.LEFT_OUT;
import static org.throughline.session.WorkDifference.Kind.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkComparisonPolicyTest {

    @Test
    void stepsAreLaidBesideEachOtherInTheOrderOfTheWork() {
        List<WorkDifference> lines = WorkComparisonPolicy.compare(
                List.of("Take the wave list", "Scan the tote", "Pick the lines", "Sign the sheet"),
                List.of("Ask the runner", "Take the wave list", "Scan the tote.", "Pick the lines by aisle"));

        assertThat(lines)
                .extracting(WorkDifference::kind, WorkDifference::written, WorkDifference::done)
                .containsExactly(
                        tuple(ADDED, null, "Ask the runner"),
                        tuple(SAME, "Take the wave list", "Take the wave list"),
                        tuple(SAME, "Scan the tote", "Scan the tote."),
                        tuple(DIFFERENT, "Pick the lines", "Pick the lines by aisle"),
                        tuple(LEFT_OUT, "Sign the sheet", null));
    }

    @Test
    void withoutOneSideTheOtherStandsAlone() {
        assertThat(WorkComparisonPolicy.compare(List.of(), List.of("Do it")))
                .extracting(WorkDifference::kind)
                .containsExactly(ADDED);
        assertThat(WorkComparisonPolicy.compare(List.of("Do it"), List.of()))
                .extracting(WorkDifference::kind)
                .containsExactly(LEFT_OUT);
        assertThat(WorkComparisonPolicy.compare(List.of(), List.of())).isEmpty();
    }

    @Test
    void theSameSideTwiceHasNoGap() {
        List<String> steps = List.of("One thing", "Another thing", "A third");

        assertThat(WorkComparisonPolicy.compare(steps, steps)).noneMatch(WorkDifference::isGap);
    }
}
