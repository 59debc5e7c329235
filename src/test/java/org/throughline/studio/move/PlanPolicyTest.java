package org.throughline.studio.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may go on as what, and which promises outlive that. */
class PlanPolicyTest {

    private static final Step ACCEPT = task("accept", "offer", "answer", Set.of("answer", "reminder"));
    private static final Step DATED = task("dated", "offer", "answer", Set.of());
    private static final Step LATE = timer("late", "accept", "answer");

    @Test
    void aTaskGoesOnOnlyAsOneWithTheSameForm() {
        assertThat(PlanPolicy.flaw(ACCEPT, DATED)).isEmpty();
        assertThat(PlanPolicy.flaw(ACCEPT, task("other", "plan", "answer", Set.of())))
                .contains(Why.of("moves.flaw.form", "accept", "other"));
    }

    @Test
    void stepsOfDifferentSortsAreNoPair() {
        assertThat(PlanPolicy.flaw(ACCEPT, LATE)).contains(Why.of("moves.flaw.kind", "accept", "late"));
    }

    @Test
    void aTimerGoesOnOnlyAsOneThatKeepsTheSamePromise() {
        assertThat(PlanPolicy.flaw(LATE, timer("later", "accept", "answer"))).isEmpty();
        assertThat(PlanPolicy.flaw(LATE, timer("later", "accept", "reminder")))
                .contains(Why.of("moves.flaw.promise", "late", "later"));
    }

    @Test
    void aStepGoesOnAsOneOnlyAndTakesNoOthersPlace() {
        Map<String, Step> from = Map.of("accept", ACCEPT, "dated", DATED);
        Map<String, Step> to = from;
        assertThat(PlanPolicy.flaws(
                        List.of(new StepPair("accept", "accept"), new StepPair("dated", "dated")), from, to))
                .isEmpty();
        assertThat(PlanPolicy.flaws(
                        List.of(new StepPair("accept", "accept"), new StepPair("accept", "dated")), from, to))
                .containsExactly(Why.of("moves.flaw.twice", "accept", "dated"));
        assertThat(PlanPolicy.flaws(
                        List.of(new StepPair("accept", "accept"), new StepPair("dated", "accept")), from, to))
                .containsExactly(Why.of("moves.flaw.twice", "dated", "accept"));
        assertThat(PlanPolicy.flaws(List.of(new StepPair("accept", "gone")), from, to))
                .containsExactly(Why.of("moves.flaw.unknown", "accept", "gone"));
    }

    @Test
    void whatIsAttachedToARefusedStepDoesNotGoOnEither() {
        Map<String, Step> from = Map.of("accept", ACCEPT, "late", LATE);
        Map<String, Step> to = Map.of("accept", task("accept", "another", "answer", Set.of("answer")), "late", LATE);

        assertThat(PlanPolicy.allowed(
                        List.of(new StepPair("accept", "accept"), new StepPair("late", "late")), from, to))
                .isEmpty();
    }

    @Test
    void aPromiseStaysAsLongAsAnythingInTheOtherVersionStandsForIt() {
        Step bare = task("accept", "offer", "", Set.of());
        assertThat(PromiseFatePolicy.stays("answer", ACCEPT, DATED)).isTrue();
        assertThat(PromiseFatePolicy.stays("reminder", ACCEPT, DATED))
                .as("its timer is gone")
                .isFalse();
        assertThat(PromiseFatePolicy.stays("answer", DATED, bare))
                .as("the task keeps its date")
                .isTrue();
        assertThat(PromiseFatePolicy.stays("answer", ACCEPT, bare)).isFalse();
    }

    private static Step task(String id, String form, String date, Set<String> timers) {
        return new Step(id, id, "userTask", form, date, timers, "", true);
    }

    private static Step timer(String id, String host, String promise) {
        return new Step(id, id, "boundaryEvent", "", "", Set.of(promise), host, false);
    }
}
