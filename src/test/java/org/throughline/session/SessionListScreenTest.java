package org.throughline.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.base.ui.component.TaskList;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The list of sessions without a browser. */
@ApplicationTest
class SessionListScreenTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleRegister register;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    private CycleFixture cast;

    /** The database is shared: cycles of other tests that are open to the whole organisation would stand in the list. */
    @BeforeEach
    void aTuesdayMorning() {
        jdbc.sql("update throughline.learning_cycle set confidentiality = 'RESTRICTED', story_level = null")
                .update();
        time.set("2026-09-29T09:00");
        cast = new CycleFixture(world, world.logistics());
    }

    private String start() {
        return world.as(cast.people.asha(), () -> cycles.start(cast.peakWaves()));
    }

    @Test
    void anEmptyListSaysWhatAGoodFirstSessionIs() {
        screens.doAs(cast.people.asha(), "sessions", () -> {
            assertThat(ScreenWords.all())
                    .contains("No sessions yet.", "A good first one is 40 minutes about work that goes well.");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("sessions/plan");
        });
    }

    @Test
    void whoeverMayNotPlanIsNotOfferedTo() {
        screens.doAs(
                cast.picker,
                "sessions",
                () -> assertThat(_find(Anchor.class))
                        .extracting(Anchor::getHref)
                        .doesNotContain("sessions/plan"));
    }

    @Test
    void aRowSaysWhereItStandsAndWhenItIsNext() {
        String ref = start();
        screens.doAs(cast.people.asha(), "sessions", () -> {
            assertThat(_find(TaskList.Row.class)).hasSize(1);
            assertThat(ScreenWords.all())
                    .contains(
                            "make peak waves easy to pick right",
                            "Pick A · guided by Asha Patel · 3 people asked",
                            "Coming",
                            "Learn: today, 14:00");
            assertThat(_find(Anchor.class))
                    .extracting(Anchor::getHref)
                    .contains("sessions/" + ref.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void somebodyOutsideTheRoomReadsOnlyThatThereIsOne() {
        start();
        screens.doAs(cast.people.wes(), "sessions", () -> {
            assertThat(_find(TaskList.Row.class)).isEmpty();
            assertThat(ScreenWords.all()).contains("One more session stays with the people who are in the room.");
        });
    }

    @Test
    void theAddressFilters() {
        start();
        screens.doAs(cast.people.asha(), "sessions?show=done", () -> {
            assertThat(_find(TaskList.Row.class)).isEmpty();
            assertThat(ScreenWords.all()).contains("1 session, it does not match the filter.", "Clear the filter");
        });
        screens.doAs(
                cast.people.asha(),
                "sessions?show=coming&unit=nonsense&q=PEAK",
                () -> assertThat(_find(TaskList.Row.class)).hasSize(1));
        screens.doAs(
                cast.people.asha(),
                "sessions?phase=soak",
                () -> assertThat(_find(TaskList.Row.class)).isEmpty());
    }

    @Test
    void choosingAFilterChangesTheAddress() {
        start();
        screens.doAs(cast.people.asha(), "sessions", () -> {
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("Only mine")), true);
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveViewLocation()
                            .getQueryParameters()
                            .getQueryString())
                    .isEqualTo("mine=yes");
            assertThat(_find(TaskList.Row.class)).hasSize(1);
        });
    }

    @Test
    void aGermanReaderReadsGerman() {
        start();
        screens.doAs(cast.people.asha(), "sessions", () -> {
            UI.getCurrent().setLocale(Locale.GERMAN);
            UI.getCurrent().navigate("sessions", QueryParameters.fromString("show=coming"));
            assertThat(ScreenWords.all()).contains("Geplant", "Lernen: heute, 14:00", "moderiert von Asha Patel");
        });
    }

    @Test
    void aLongerListAsksTheDatabaseNoMoreOften() {
        start();
        List<String> one = statements.during(() -> open());
        start();
        start();
        List<String> three = statements.during(() -> open());
        assertThat(three).hasSameSizeAs(one);
        assertThat(world.as(cast.people.asha(), () -> register.count(CycleFilter.ALL)))
                .isEqualTo(3);
    }

    private void open() {
        screens.doAs(
                cast.people.asha(),
                "sessions",
                () -> assertThat(_find(TaskList.Row.class)).isNotEmpty());
    }
}
