package org.throughline.help.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.base.ui.component.KeyHelp;
import org.throughline.base.ui.component.Keys;
import org.throughline.help.HelpDesk;
import org.throughline.help.HelpDesk.Place;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;

/** UC: help in one action on every page, requests and offers on screens, the words of the product. */
@ApplicationTest
class HelpScreensTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    private HelpDesk desk;
    private Place place;

    @BeforeEach
    void aPlace() {
        time.set("2026-12-01T10:00");
        desk = new HelpDesk(application);
        place = desk.place();
    }

    @Test
    void helpIsOneClickOneFieldAndSendAndSaysByWhen() {
        screens.doAs(place.tom(), "actions", () -> {
            openHelp();
            assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Help: Actions");
            assertThat(ScreenWords.of(_get(Dialog.class)))
                    .contains(
                            "What somebody has agreed to do",
                            "Ada Novak · Improvement adviser",
                            "Cora Diaz · Coach",
                            "Carla Nowak · Team leader");
            _setValue(_get(TextArea.class), "Who accepts my action?");
            _click(_get(Button.class, button -> button.withText("Send")));
            assertThat(ScreenWords.of(_get(Dialog.class)))
                    .contains("Somebody takes it by", "10:00", "See what becomes");
        });
        screens.doAs(
                place.tom(),
                HelpRoutes.HELP,
                () -> assertThat(ScreenWords.all()).contains("Who accepts my action?", "waits for somebody"));
    }

    @Test
    void whatWasTypedIsThereAgainAndNothingIsSentEmpty() {
        screens.doAs(place.tom(), "my-work", () -> {
            openHelp();
            _click(_get(Button.class, button -> button.withText("Send")));
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            _setValue(_get(TextArea.class), "Half a sent");
            _get(Dialog.class).close();
            UI.getCurrent().navigate("barriers");
            openHelp();
            assertThat(_get(TextArea.class).getValue()).isEqualTo("Half a sent");
        });
    }

    @Test
    void theKeysAreReachedByMouseAndByTheirKey() {
        screens.doAs(place.tom(), "my-work", () -> {
            assertThat(Keys.below(UI.getCurrent()))
                    .extracting(Keys.Binding::key)
                    .contains("?", "a")
                    .doesNotHaveDuplicates();
            openHelp();
            _click(_get(Button.class, button -> button.withText("All keys")));
            assertThat(_find(KeyHelp.class)).hasSize(1);
            assertThat(ScreenWords.of(_get(KeyHelp.class)))
                    .contains("Help", "This list", "Send the form", "Close what is open");
        });
    }

    @Test
    void theAskerAndWhoeverHelpsSeeWhatIsTheirsToDo() {
        String ref = desk.asks(place.tom(), "Who shows me the board?").ref();
        screens.doAs(
                place.ada(),
                HelpRoutes.HELP,
                () -> assertThat(ScreenWords.all())
                        .contains("What others asked me", "Who shows me the board?", "Pick A"));
        screens.doAs(
                place.ada(),
                HelpRoutes.request(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Take request for help", "Who shows me the board?", "Tom Reed", "Somebody takes it by")
                        .doesNotContain("Withdraw"));
        desk.answers(place.ada(), ref, Map.of());
        desk.answers(
                place.ada(),
                ref,
                Map.of("what", "Mei does.\nAt six.", "links", "ACT-2026-000012\nhttps://example.org"));
        screens.doAs(
                place.tom(),
                HelpRoutes.request(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Say whether it helped",
                                "Did it help?",
                                "Not quite",
                                "Answer of Ada Novak",
                                "Mei does."));
    }

    @Test
    void foreignAndMissingLookTheSame() {
        String ref = desk.asks(place.tom(), "Who shows me the board?").ref();
        String foreign = screens.as(place.people().dmitri(), HelpRoutes.request(ref), ScreenWords::all);
        String missing = screens.as(place.people().dmitri(), HelpRoutes.request("SUP-2026-999999"), ScreenWords::all);
        String noOffer = screens.as(place.people().dmitri(), HelpRoutes.offer("SOF-2026-999999"), ScreenWords::all);

        assertThat(foreign).isEqualTo(missing).doesNotContain("Tom Reed", "shows me");
        assertThat(noOffer).isEqualTo(missing);
    }

    @Test
    void anOfferSaysWhyAndNamesNobody() {
        for (String need : List.of("Alpha", "Bravo", "Charlie")) {
            desk.asks(place.tom(), need);
        }
        String offer = screens.as(place.people().carla(), HelpRoutes.HELP, () -> {
            assertThat(ScreenWords.all()).contains("Offers to places", "A coach");
            return _find(Anchor.class).stream()
                    .map(Anchor::getHref)
                    .filter(href -> href.contains("help/offers/"))
                    .findFirst()
                    .orElseThrow();
        });
        screens.doAs(
                place.people().carla(),
                offer,
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "A coach for Pick A",
                                "3 requests for help",
                                "nothing follows from a no",
                                "Yes, we take it")
                        .doesNotContain("Tom Reed", "Charlie", "Call off"));
        screens.doAs(place.ada(), offer, () -> {
            _click(_get(Button.class, button -> button.withText("Call off")));
            Dialog ask = _get(Dialog.class);
            _click(_get(ask, Button.class, button -> button.withText("Call off")));
            assertThat(ScreenWords.all()).contains("called off");
        });
    }

    @Test
    void theWordsOfTheProductAreExplained() {
        screens.doAs(
                place.tom(),
                HelpRoutes.WORDS,
                () -> assertThat(ScreenWords.all()).contains("Barrier", "what a team cannot remove itself"));
    }

    @ParameterizedTest
    @CsvSource({
        "my-work/late, work",
        "t/8f3k2, work",
        "sessions, sessions",
        "sessions/plan, plan",
        "sessions/CYC-2026-000001/room, room",
        "sessions/room, room",
        "t, work",
        "people/successions/SUC-2026-000001, away",
        "people, people",
        "me/notifications, own",
        "measures, any",
        "'', any",
    })
    void everyPageHasATopic(String path, String topic) {
        assertThat(HelpTopic.of(path)).isEqualTo(topic);
    }

    private static void openHelp() {
        Component help = _get(Button.class, button -> button.withText("Help"));
        _click((Button) help);
    }
}
