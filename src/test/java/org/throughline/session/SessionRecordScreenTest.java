package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The record of a cycle without a browser, up to its first session. */
@ApplicationTest
class SessionRecordScreenTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Cycles cycles;

    private CycleFixture cast;
    private String ref;

    @BeforeEach
    void aCycleThatAsksItsSponsor() {
        time.set("2026-09-29T09:00");
        cast = new CycleFixture(world, world.logistics());
        ref = world.as(cast.people.asha(), () -> cycles.start(cast.peakWaves()));
    }

    private String address() {
        return "sessions/" + ref.toLowerCase(Locale.ROOT);
    }

    @Test
    void whoGuidesItReadsWhatComesNext() {
        screens.doAs(
                cast.people.asha(),
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Make peak waves easy to pick right",
                                "Pick A, guided by Asha Patel. Started Tue 29 Sep 2026.",
                                "Coming",
                                "Erin Walsh is asked to sponsor this. Then Asha Patel confirms the plan",
                                "Learn",
                                "Tue 29 Sep 2026, 14:00–15:40",
                                "Canteen",
                                "Pia Picker",
                                "You pick the waves",
                                "Stop for good",
                                "Asha Patel:",
                                "Started the cycle and asked the sponsor"));
    }

    @Test
    void theSponsorFindsTheQuestionOnThePage() {
        screens.doAs(
                cast.people.erin(),
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains("What happens next", "Stop for good", "Sponsor")
                        .doesNotContain("What was said"));
    }

    @Test
    void whoeverMayOnlyKnowThatItExistsHearsWhomToAsk() {
        screens.doAs(
                cast.people.wes(),
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains("You cannot open this", "Asha Patel, who guides it")
                        .doesNotContain("peak waves"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        screens.doAs(
                cast.people.asha(),
                "sessions/cyc-2020-999999",
                () -> assertThat(ScreenWords.all()).doesNotContain("You cannot open this", "What happens next"));
    }

    @Test
    void aGermanReaderReadsGerman() {
        screens.doAs(cast.people.asha(), "sessions", () -> {
            UI.getCurrent().setLocale(Locale.GERMAN);
            UI.getCurrent().navigate(address());
            assertThat(ScreenWords.all())
                    .contains("Was als Nächstes geschieht", "Pick A, moderiert von Asha Patel", "Bedenkzeit");
        });
    }
}
