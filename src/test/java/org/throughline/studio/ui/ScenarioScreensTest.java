package org.throughline.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.studio.ModelName;
import org.throughline.studio.Rehearsals;
import org.throughline.studio.ReleaseDesk;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.Releases;
import org.throughline.studio.scenario.ScenarioWay;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** Scenarios on screens. Tuesday 1 December 2026, 10:00 in London. */
@ApplicationTest
class ScenarioScreensTest {

    private static final ModelName QUESTION = ReleaseDesk.process("task-question");
    private static final String COVERAGE = "What the scenarios of task-question pass";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Releases releases;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private ReleasePages pages;

    @Autowired
    private Rehearsals rehearsals;

    private ReleaseDesk desk;
    private String ref;

    @BeforeEach
    void aDraftOfASuppliedModel() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        ref = desk.begin();
        world.doAs(desk.sam(), () -> files.change(ref, QUESTION));
    }

    @AfterEach
    void discard() {
        world.doAs(desk.sam(), () -> releases.discard(ref));
    }

    @Test
    void aReleaseShowsWhatItsScenariosPassUntilSomethingElseIsWritten() {
        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all()).doesNotContain(COVERAGE));
        world.doAs(desk.sam(), () -> rehearsals.play(ref));

        screens.doAs(desk.sam(), StudioRoutes.release(ref), () -> {
            assertThat(ScreenWords.all())
                    .contains(COVERAGE, "7 of 7 flows are taken by 2 scenarios", "Every flow is taken.");
            choose("'Answer question' done: ends at 'Question settled'");
            assertThat(ScreenWords.all())
                    .contains("Its way: Question asked · Answer question · Question settled.")
                    .doesNotContain("Every flow is taken.");
        });

        world.doAs(desk.sam(), () -> {
            String now = pages.file(ref, QUESTION).source();
            files.save(ref, QUESTION, now.replace("No answer needed", "Not needed"), files.edit(ref, QUESTION));
        });
        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all()).doesNotContain(COVERAGE));
    }

    @Test
    void aModelInForceShowsWhatItsScenariosPassWhenSomebodyAsks() {
        screens.doAs(desk.sam(), StudioRoutes.model(QUESTION), () -> {
            assertThat(ScreenWords.all()).doesNotContain(COVERAGE);
            _click(_get(Button.class, button -> button.withText("Show what they pass")));
            assertThat(ScreenWords.all()).contains(COVERAGE, "flows are taken by");
        });
    }

    @Test
    void aCaseIsPlayedByClickingTakenBackAndKeptAsAScenario() {
        screens.doAs(desk.sam(), StudioRoutes.record(ref, "task-question"), () -> {
            click("Begin");
            assertThat(ScreenWords.all())
                    .contains("The case waits at Answer question.", "Somebody completes “Answer question”");
            click("Let the time pass");
            assertThat(ScreenWords.all()).contains("The time of “Answer late” comes", "Time to ask again");
            click("Take the last step back");
            assertThat(ScreenWords.all()).contains("Nothing else has been done yet.");
            click("Complete it");
            assertThat(ScreenWords.all()).contains("The case has ended at Question settled.");
            UI.getCurrent().navigate(StudioRoutes.release(ref));
        });

        screens.doAs(desk.sam(), StudioRoutes.record(ref, "task-question"), () -> {
            assertThat(ScreenWords.all()).contains("The case has ended at Question settled.");
            click("Keep the scenario");
            assertThat(ScreenWords.all()).contains("The case has ended at Question settled.");
            _setValue(_get(TextField.class, field -> field.withLabel("What it shows")), "Answered at once");
            click("Keep the scenario");
        });

        world.doAs(desk.sam(), () -> rehearsals.play(ref));
        assertThat(world.as(desk.sam(), () -> rehearsals.of(ref)))
                .filteredOn(played -> played.name().equals("answered-at-once"))
                .singleElement()
                .satisfies(played -> assertThat(played.met()).isTrue());
    }

    @Test
    void whatStopsARecordingIsSaidAndNothingIsLost() {
        screens.doAs(desk.sam(), StudioRoutes.record(ref, "task-question"), () -> {
            _setValue(_get(TextArea.class, field -> field.withLabel("Other values")), "answererId");
            try {
                click("Begin");
            } catch (RuntimeException refused) {
                assertThat(refused).hasStackTraceContaining("scenarios.refused.line");
            }
            assertThat(_get(TextArea.class, field -> field.withLabel("Other values"))
                            .getValue())
                    .isEqualTo("answererId");
            _setValue(_get(TextArea.class, field -> field.withLabel("Other values")), "");
            click("Begin");
            assertThat(ScreenWords.all()).contains("answererId", "Nothing, before what is wrong has been changed.");
            assertThat(_get(Button.class, button -> button.withText("Keep the scenario"))
                            .isEnabled())
                    .isFalse();
        });
    }

    @Test
    void whatCannotBePlayedToItsEndIsDroppedOnlyAfterItWasToldWhatThatMeans() {
        world.doAs(desk.sam(), () -> {
            String now = pages.file(ref, QUESTION).source();
            files.save(
                    ref, QUESTION, now.replace("userTask_answerQuestion", "userTask_other"), files.edit(ref, QUESTION));
            rehearsals.play(ref);
        });

        screens.doAs(desk.sam(), StudioRoutes.release(ref), () -> {
            click("Drop this scenario");
            assertThat(_find(Paragraph.class)).anyMatch(told -> told.getText().contains("nobody looks any more"));
            assertThat(ScreenWords.all()).doesNotContain("signed off that it is dropped from when");
            List<Button> send = _find(Button.class, button -> button.withText("Drop this scenario"));
            _click(send.get(send.size() - 1));
            assertThat(ScreenWords.all())
                    .contains("Sam Young signed off that it is dropped from when the release is live.")
                    .containsPattern("signed off that the scenario “.*” of task-question is dropped");
        });
    }

    @Test
    void theScenariosOfAProcessAreListedRenamedAndTakenAway() {
        screens.doAs(desk.sam(), StudioRoutes.scenarios(ref, "task-question"), () -> {
            click("Rename");
            _setValue(_get(TextField.class, field -> field.withLabel("What it shows")), "Answered at once");
            click("Save");
            assertThat(ScreenWords.all()).contains("Answered at once", "written in this release");
            click("Take away");
            List<Button> send = _find(Button.class, button -> button.withText("Take away"));
            _click(send.get(send.size() - 1));
            assertThat(ScreenWords.all()).contains("taken away by this release");
            click("Leave as it is");
            assertThat(ScreenWords.all()).doesNotContain("taken away by this release", "Answered at once");
            click("Record again");
            assertThat(ScreenWords.all()).contains("Record a scenario: task-question", "The case has ended at");
        });
    }

    @Test
    void whoeverMayNotChangeProcessesRecordsNothing() {
        assertThat(screens.as(desk.people().wes(), StudioRoutes.record(ref, "task-question"), ScreenWords::all))
                .doesNotContain("Record a scenario");
    }

    private static void click(String text) {
        _click(_find(Button.class, button -> button.withText(text)).get(0));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String title) {
        Select<ScenarioWay> which = _get(Select.class, field -> field.withLabel("Scenario"));
        List<ScenarioWay> ways = which.getListDataView().getItems().toList();
        which.setValue(ways.stream()
                .filter(way -> way.title().equals(title))
                .findFirst()
                .orElseThrow());
    }
}
