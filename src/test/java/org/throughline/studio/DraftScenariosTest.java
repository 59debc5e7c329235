package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.studio.DraftScenario.State;
import org.throughline.studio.scenario.Expectations;
import org.throughline.studio.scenario.Recording;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioStep;
import org.throughline.studio.scenario.ScenarioStep.Kind;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** Scenarios that a release brings. Tuesday 1 December 2026, 10:00 in London. */
@ApplicationTest
class DraftScenariosTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private DraftScenarios drafts;

    @Autowired
    private ScenarioStore scenarios;

    @Autowired
    private ReleasePages pages;

    @Autowired
    private Recordings recordings;

    private ReleaseDesk desk;
    private String name;
    private String ref;

    @BeforeEach
    void aDraftOfAProcessWithoutScenarios() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
        ref = desk.brings(name);
    }

    @Test
    void aScenarioIsPlayedBeforeTheReleaseIsSubmittedAndHoldsFromWhenItIsLive() {
        String called = put("", looked("Looked at"));
        assertThat(called).isEqualTo("looked-at");
        assertThatThrownBy(() -> desk.submit(ref)).hasMessageContaining("scenarios.refused.notPlayed");
        desk.play(ref);
        assertThat(scenarios.inForce(name)).isEmpty();

        desk.live(ref);

        assertThat(scenarios.inForce(name)).containsOnlyKeys("looked-at");
        assertThat(world.as(desk.sam(), () -> pages.evidence(ref)))
                .contains("scenariosWritten", "looked-at", "userTask_look");
    }

    @Test
    void aScenarioThatIsWrittenAgainHasToBePlayedAgain() {
        String called = put("", looked("Looked at"));
        desk.play(ref);
        put(called, looked("Looked at closely"));

        assertThatThrownBy(() -> desk.submit(ref)).hasMessageContaining("scenarios.refused.notPlayed");
        desk.play(ref);
        desk.submit(ref);
    }

    @Test
    void aProcessThatTheDraftDoesNotHoldHasNoScenariosThere() {
        assertThatThrownBy(() -> world.doAs(desk.sam(), () -> drafts.put(ref, "task-question", "", looked("x"))))
                .isInstanceOf(ReleaseRefused.class);
        assertThatThrownBy(() -> put("../x", looked("x"))).hasMessageContaining("scenarios.refused.name");
    }

    @Test
    void eachPersonHasARecordingOfTheirOwnAndItIsPlayedWithWhatIsWrittenNow() {
        Recording late = Recording.begun("", Map.of("unitId", "group"))
                .taking(ScenarioStep.of(Kind.TIMER, "event_late", Map.of()));
        world.doAs(desk.sam(), () -> recordings.keep(ref, name, late));

        RecordingPage mine = world.as(desk.sam(), () -> recordings.open(ref, name));
        RecordingPage theirs = world.as(desk.pia(), () -> recordings.open(ref, name));

        assertThat(mine.recording()).isEqualTo(late);
        assertThat(mine.run()).isNotNull();
        assertThat(mine.run().passed()).contains("end_told");
        assertThat(mine.run().waitingAt()).containsExactly("userTask_look");
        assertThat(theirs.recording()).isNull();
        desk.write(
                ref,
                ReleaseDesk.process(name),
                TinyModels.process(name, "Look", name).replace("event_late", "event_soon"));
        assertThat(world.as(desk.sam(), () -> recordings.open(ref, name)).run())
                .isNotNull()
                .extracting(ScenarioRun::stoppedAt)
                .isEqualTo(1);

        world.doAs(desk.sam(), () -> recordings.discard(ref, name));
        assertThat(world.as(desk.sam(), () -> recordings.open(ref, name)).recording())
                .isNull();
    }

    @Test
    void aScenarioInForceIsTakenAwayByAReleaseFromWhenItIsLiveAndCanBeLeft() {
        String called = put("", looked("Looked at"));
        desk.play(ref);
        desk.live(ref);
        String next = desk.changes(name);
        world.doAs(desk.sam(), () -> drafts.remove(next, name, called));
        assertThat(states(next)).containsExactly(State.REMOVED);
        world.doAs(desk.sam(), () -> drafts.restore(next, name, called));
        assertThat(states(next)).containsExactly(State.KEPT);
        world.doAs(desk.sam(), () -> drafts.rename(next, name, called, "Looked at closely"));
        assertThat(states(next)).containsExactly(State.WRITTEN);
        assertThat(scenarios.inForce(name).get(called))
                .extracting(Scenario::title)
                .isEqualTo("Looked at");

        world.doAs(desk.sam(), () -> drafts.remove(next, name, called));
        desk.live(next);

        assertThat(scenarios.inForce(name)).isEmpty();
    }

    @Test
    void aScenarioThatOnlyTheDraftHasIsGoneAtOnce() {
        String called = put("", looked("Looked at"));
        world.doAs(desk.sam(), () -> drafts.remove(ref, name, called));

        assertThat(states(ref)).isEmpty();
        assertThatThrownBy(() -> world.doAs(desk.sam(), () -> drafts.restore(ref, name, called)))
                .hasMessageContaining("scenarios.refused.noScenario");
        desk.submit(ref);
    }

    @Test
    void aScenarioIsRecordedAgainFromWhereItStands() {
        String called = put("", looked("Looked at"));
        world.doAs(desk.sam(), () -> recordings.again(ref, name, called));

        assertThat(world.as(desk.sam(), () -> recordings.open(ref, name)).recording())
                .isEqualTo(new Recording(called, looked("Looked at")));
    }

    private List<State> states(String release) {
        return world.as(desk.sam(), () -> drafts.of(release, name)).stream()
                .map(DraftScenario::state)
                .toList();
    }

    private String put(String scenario, Scenario written) {
        return world.as(desk.sam(), () -> drafts.put(ref, name, scenario, written));
    }

    private static Scenario looked(String title) {
        return new Scenario(
                title,
                null,
                Map.of("unitId", "group"),
                null,
                List.of(ScenarioStep.of(Kind.COMPLETE, "userTask_look", Map.of())),
                new Expectations(null, null, null, null, null, "end_done"));
    }
}
