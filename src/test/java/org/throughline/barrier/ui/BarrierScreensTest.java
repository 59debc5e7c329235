package org.throughline.barrier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionDesk;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.component.TierLadder;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The screens of barriers without a browser. */
@ApplicationTest
class BarrierScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Barriers barriers;

    @Autowired
    private BarrierList list;

    private Logistics people;

    @BeforeEach
    void aTeamInDecember() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
    }

    private String raise(Severity severity) {
        return world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.STAFFING,
                        severity,
                        "No runner in the early waves",
                        "One runner per wave from the site budget",
                        "Waves slip by 20 minutes",
                        null,
                        List.of(),
                        null,
                        false)));
    }

    @Test
    void anEmptyListSaysWhatThatCanMean() {
        screens.doAs(
                people.carla(),
                "barriers",
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "No barriers.",
                                "That can mean all is well, or that people stopped raising them.",
                                "Nobody has raised one yet."));
    }

    @Test
    void aListShowsClocksAndLinks() {
        String ref = raise(Severity.HIGH);
        screens.doAs(people.dmitri(), "barriers", () -> {
            assertThat(_find(TaskList.Row.class)).hasSize(1);
            assertThat(ScreenWords.all())
                    .contains("No runner in the early waves", "Pick A · High · At tier 1 · Carla Nowak");
            assertThat(_find(Anchor.class))
                    .extracting(Anchor::getHref)
                    .contains("barriers/" + ref.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void theAddressFilters() {
        raise(Severity.HIGH);
        screens.doAs(people.dmitri(), "barriers", () -> {
            UI.getCurrent().navigate("barriers", QueryParameters.fromString("severity=low"));
            assertThat(_find(TaskList.Row.class)).isEmpty();
            assertThat(ScreenWords.all()).contains("1 open barrier, it does not match the filter.", "Clear the filter");
        });
        screens.doAs(people.dmitri(), "barriers", () -> {
            UI.getCurrent()
                    .navigate(
                            "barriers", QueryParameters.fromString("tier=1&severity=high&unit=nonsense&show=nonsense"));
            assertThat(_find(TaskList.Row.class)).hasSize(1);
        });
    }

    @Test
    void choosingAFilterChangesTheAddress() {
        raise(Severity.HIGH);
        screens.doAs(people.dmitri(), "barriers", () -> {
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("Past its time")), true);
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveViewLocation()
                            .getQueryParameters()
                            .getQueryString())
                    .isEqualTo("late=yes");
            assertThat(_find(TaskList.Row.class)).isEmpty();
        });
    }

    @Test
    void theAnswerFollowsTheLadderAndTheLedgerIsFolded() {
        String ref = raise(Severity.HIGH);
        screens.doAs(people.carla(), "barriers/" + ref, () -> {
            Div page = _get(Div.class, spec -> spec.withClasses("barrier-page"));
            assertThat(page.getComponentAt(0)).isInstanceOf(LadderCard.class);
            assertThat(ScreenWords.of(page.getComponentAt(1))).contains("I get it removed", "Pass it up");
            assertThat(_get(PromisesFold.class).isOpened()).isFalse();
            assertThat(_get(PromisesFold.class).getSummaryText()).startsWith("What was promised (");
        });
    }

    @Test
    void aTaskAboutABarrierLeadsToItsPage() {
        String ref = raise(Severity.HIGH);
        String task = beans.createBean(ActionDesk.class)
                .tasks(people.carla(), ref)
                .get(0)
                .taskId();
        screens.doAs(
                people.carla(),
                "t/" + task,
                () -> assertThat(_find(Anchor.class))
                        .extracting(Anchor::getHref)
                        .contains("barriers/" + ref.toLowerCase(Locale.ROOT)));
    }

    @Test
    void theLadderShowsWhoHeldItAndWhatHappensAtZero() {
        String ref = raise(Severity.HIGH);
        time.forwardTo("2026-12-03T10:00");
        screens.doAs(people.carla(), "barriers/" + ref.toLowerCase(Locale.ROOT), () -> {
            assertThat(_get(TierLadder.class).getChildren()).hasSize(4);
            assertThat(ScreenWords.all())
                    .contains(
                            "Team leader",
                            "No answer in time",
                            "Carla Nowak raised it and is the only one to ask here.",
                            "Site manager",
                            "Dmitri Ivanov",
                            "1 working day of 2 working days used.",
                            "If there is no answer by tomorrow, 10:00 it goes to Division director by itself.",
                            "Gets 5 working days, until Fri 11 Dec 2026, 10:00.",
                            "Governance board",
                            "What people lose meanwhile",
                            "Waves slip by 20 minutes");
        });
    }

    @Test
    void promisesAndStoryStandOnThePage() {
        String ref = raise(Severity.HIGH);
        time.forwardTo("2026-12-02T10:01");
        screens.doAs(
                people.carla(),
                "barriers/" + ref,
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Answer of tier 4",
                                "Tue 29 Dec 2026, 10:00",
                                "Broken",
                                "Clocks and rights, version 1",
                                "raised “No runner in the early waves”",
                                "No answer from tier 1 in time. It moved up by itself."));
    }

    @Test
    void theRaiserTakesItBackWithAReason() {
        String ref = raise(Severity.HIGH);
        screens.doAs(people.carla(), "barriers/" + ref, () -> {
            _click(_get(Button.class, spec -> spec.withText("Take it back").withCount(1)));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "The agency sent two people");
            _click(_find(Button.class, spec -> spec.withText("Take it back")).get(1));
            assertThat(ScreenWords.all()).contains("Taken back", "The agency sent two people");
        });
    }

    @Test
    void whoeverMayNotReadItLearnsNothingOfIt() {
        String ref = raise(Severity.HIGH);
        screens.doAs(
                people.ben(),
                "barriers/" + ref,
                () -> assertThat(ScreenWords.all())
                        .contains("You cannot open this")
                        .doesNotContain("Carla Nowak"));
    }

    @Test
    void atTheTopTheBoardHasIt() {
        String ref = raise(Severity.HIGH);
        time.forwardTo("2026-12-11T10:01");
        screens.doAs(
                people.erin(),
                "barriers/" + ref,
                () -> assertThat(ScreenWords.all())
                        .contains("The governance board has to answer by Tue 29 Dec, 10:00."));
    }

    @Test
    void somebodyWithNothingToAnswerReadsWhoHasIt() {
        String ref = raise(Severity.HIGH);
        screens.doAs(
                people.erin(),
                "barriers/" + ref,
                () -> assertThat(ScreenWords.all()).contains("Carla Nowak has to answer by tomorrow, 10:00."));
    }
}
