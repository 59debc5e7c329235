package org.throughline.critical.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.Severity;
import org.throughline.critical.CriticalEventPages;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: report a critical event, read it, hold its review; a restricted one looks like nothing to others. */
@ApplicationTest
class CriticalScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private CriticalEventPages pages;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
    }

    @Test
    void aRestrictedEventIsReportedAndOnlyItsCircleReadsIt() {
        screens.doAs(
                people.carla(),
                EventRoutes.LIST,
                () -> assertThat(ScreenWords.all()).contains("No critical event"));
        screens.doAs(people.carla(), EventRoutes.REPORT, () -> {
            assertThat(ScreenWords.all()).contains("The host leader holds a short review within 24 hours.");
            _click(_get(Button.class, button -> button.withText("Report it")));
            assertThat(ScreenWords.all()).contains("Choose how bad it was", "Write what happened");
            _setValue(_get(TextArea.class), "A rail came loose");
            chooseHigh();
            _setValue(_get(Checkbox.class), true);
            _click(_get(Button.class, button -> button.withText("Report it")));
        });
        String ref = world.as(people.carla(), () -> pages.page(0, 10).get(0).ref());
        screens.doAs(
                people.carla(),
                EventRoutes.page(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "A rail came loose",
                                "Restricted",
                                "review awaited",
                                "Who knows of it",
                                "Hold the review",
                                "reported it"));
        screens.doAs(
                people.carla(),
                EventRoutes.LIST,
                () -> assertThat(ScreenWords.all()).contains("A rail came loose", "Pick A"));
        screens.doAs(
                people.dmitri(),
                EventRoutes.LIST,
                () -> assertThat(ScreenWords.all()).doesNotContain("A rail came loose"));
        assertThat(seenByDmitri(EventRoutes.page(ref))).isEqualTo(seenByDmitri(EventRoutes.page("EVT-2026-999999")));
    }

    private String seenByDmitri(String address) {
        return screens.as(people.dmitri(), address, () -> ScreenWords.all());
    }

    @SuppressWarnings("unchecked")
    private static void chooseHigh() {
        _setValue((RadioButtonGroup<Severity>) _get(RadioButtonGroup.class), Severity.HIGH);
    }
}
