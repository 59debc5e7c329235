package org.throughline.studio.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.studio.TinyModels;

class CoverageTest {

    private static final DrawnProcess DRAWN = new DrawnProcess(TinyModels.process("tiny", "Look", "tiny"));

    private static final ScenarioWay DONE = new ScenarioWay(
            "01",
            "done",
            List.of("start_begun", "userTask_look", "end_done"),
            Set.of("flow_begun_look", "flow_look_done"));
    private static final ScenarioWay WAITS = new ScenarioWay(
            "02", "waits", List.of("start_begun", "userTask_look", "userTask_look"), Set.of("flow_begun_look"));

    @Test
    void eachStepSaysHowManyScenariosPassItHoweverOftenOneDoes() {
        Coverage coverage = Coverage.of(DRAWN, List.of(DONE, WAITS));

        assertThat(coverage.elements())
                .containsEntry("userTask_look", 2)
                .containsEntry("end_done", 1)
                .doesNotContainKey("end_told");
    }

    @Test
    void aFlowThatNoScenarioTakesIsMissed() {
        Coverage coverage = Coverage.of(DRAWN, List.of(DONE, WAITS));

        assertThat(coverage.taken()).containsExactlyInAnyOrder("flow_begun_look", "flow_look_done");
        assertThat(coverage.missed())
                .containsExactly(new DrawnProcess.Flow("flow_late_told", "", "event_late", "end_told"));
        assertThat(coverage.all()).isEqualTo(3);
    }

    @Test
    void aFlowThatIsNoLongerDrawnCountsNowhere() {
        ScenarioWay old = new ScenarioWay("03", "old", List.of(), Set.of("flow_gone"));

        assertThat(Coverage.of(DRAWN, List.of(old)).taken()).isEmpty();
    }

    @Test
    void elementsHaveTheirNamesAndWhatHasNoneItsId() {
        assertThat(DRAWN.name("event_late")).isEqualTo("Look late");
        assertThat(DRAWN.name("flow_late_told")).isEqualTo("flow_late_told");
        assertThat(new DrawnProcess("<no").flows()).isEmpty();
    }
}
