package org.throughline.studio.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.studio.scenario.ScenarioRun.Problem;
import org.throughline.studio.scenario.ScenarioStep.Kind;
import org.throughline.studio.scenario.Verdict.Part;

class RecordingTest {

    private static final ScenarioStep LATE = ScenarioStep.of(Kind.TIMER, "event_late", Map.of());
    private static final ScenarioStep DONE = ScenarioStep.of(Kind.COMPLETE, "userTask_look", Map.of("ok", true));
    private static final StepAnswer YES = new StepAnswer(Map.of("again", true), "");
    private static final StepAnswer NO = new StepAnswer(Map.of("again", false), "");

    private static final ScenarioRun RUN = new ScenarioRun(
            List.of("start", "userTask_look"),
            Set.of("flow"),
            List.of("userTask_look"),
            Map.of("userTask_look", "ada"),
            Map.of("userTask_look", "look"),
            List.of("ask"),
            "",
            List.of(),
            Problem.NONE,
            0,
            "");

    private final Recording begun = Recording.begun("", Map.of("ownerId", "ada"));

    @Test
    void undoingTakesTheLastStepBackAndNothingElse() {
        Recording two = begun.taking(LATE).taking(DONE);

        assertThat(two.undone()).isEqualTo(begun.taking(LATE));
        assertThat(begun.undone()).isEqualTo(begun);
    }

    @Test
    void anotherBeginningKeepsWhatWasDone() {
        Recording other = begun.taking(DONE).beginning("Asked", Map.of("ownerId", "ben"));

        assertThat(other.scenario().startedBy()).isEqualTo("Asked");
        assertThat(other.scenario().start()).containsEntry("ownerId", "ben");
        assertThat(other.scenario().steps()).containsExactly(DONE);
    }

    @Test
    void aLaterAnswerLeavesEarlierCallsAsTheyWere() {
        Recording answered = begun.answering("ask", 0, YES).answering("ask", 2, NO);

        assertThat(answered.scenario().answers()).containsEntry("ask", List.of(YES, YES, NO));
        assertThat(answered.answering("ask", 0, NO).scenario().answers()).containsEntry("ask", List.of(NO, YES, NO));
    }

    @Test
    void whatIsKeptExpectsOnlyWhatWasChosenAndAnswersOnlyWhatWasAsked() {
        Recording recorded = begun.taking(LATE).answering("ask", 1, NO).answering("never", 0, YES);

        Scenario kept = recorded.finished("Late", RUN, EnumSet.of(Part.WAITING));

        assertThat(kept.title()).isEqualTo("Late");
        assertThat(kept.steps()).containsExactly(LATE);
        assertThat(kept.answers()).containsOnlyKeys("ask");
        assertThat(kept.answers().get("ask")).hasSize(1);
        assertThat(kept.expect()).isEqualTo(new Expectations(null, List.of("userTask_look"), null, null, null, null));
    }
}
