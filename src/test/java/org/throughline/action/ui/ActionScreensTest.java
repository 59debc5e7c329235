package org.throughline.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionState;
import org.throughline.action.ActionType;
import org.throughline.action.RegisterFilter;
import org.throughline.action.Strength;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The register, the board and the page of an action, as the people of the scenarios see them. */
@ApplicationTest
class ActionScreensTest {

    private static final String TITLE = "Wave cut-off board and runner role";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ActionCsv csv;

    private ActionDesk desk;
    private Logistics people;
    private String bens;
    private String wes;

    @BeforeEach
    void twoActions() {
        desk = beans.createBean(ActionDesk.class);
        time.set("2026-10-06T11:30");
        people = world.logistics();
        bens = offer(people.ben(), "2026-10-09", Strength.STRONGER);
        wes = offer(people.wes(), "2026-10-16", Strength.WEAKER);
    }

    private String offer(PersonSummary owner, String due, Strength strength) {
        return desk.offer(people, owner, ActionType.PROCESS_REWORK, strength, LocalDate.parse(due));
    }

    @Test
    void theRegisterCountsInWordsAndLinksEachAction() {
        screens.doAs(people.carla(), "actions", () -> {
            assertThat(_get(H1.class).getText()).isEqualTo("Actions");
            assertThat(texts(Paragraph.class)).contains("2 open · 0 late · 0 waiting for effect check");
            assertThat(rows()).containsExactly(address(bens), address(wes));
        });
    }

    @Test
    void theAddressFiltersTheRegister() {
        screens.doAs(people.ben(), "actions?owner=me", () -> assertThat(rows()).containsExactly(address(bens)));
        screens.doAs(
                people.carla(),
                "actions?strength=weaker",
                () -> assertThat(rows()).containsExactly(address(wes)));
    }

    @Test
    void aFilterThatHidesEverythingSaysHowManyThereAre() {
        screens.doAs(people.carla(), "actions?due=late", () -> {
            assertThat(_find(EmptyState.class)).hasSize(1);
            assertThat(texts(Paragraph.class)).contains("2 open actions, none match.");
            assertThat(_get(Anchor.class, link -> link.withText("Clear the filter"))
                            .getHref())
                    .isEqualTo("actions");
        });
    }

    @Test
    void theRegisterGoesOutAsAFile() {
        String file = world.as(people.carla(), () -> csv.write(RegisterFilter.OPEN, Locale.ENGLISH));

        assertThat(file.lines()).hasSize(3);
        assertThat(file.lines().skip(1).findFirst().orElseThrow())
                .isEqualTo(
                        "\"%s\",\"%s\",\"Ben Cole\",\"Pick A\",\"Strong\",\"Offered\",\"2026-10-09\",\"%s\",\"\",\"\""
                                .formatted(bens, TITLE, "Change how the work runs"));
    }

    @Test
    void theBoardLeadsToTheTaskThatMovesACard() {
        screens.doAs(people.ben(), "actions/board", () -> {
            assertThat(texts(H2.class))
                    .containsSubsequence("Offered", "Accepted", "Doing", "In use", "Effect seen", "No effect");
            moveFirstCard();
            assertThat(texts(Paragraph.class)).contains("It moves to “Accepted” when this is done:");
            assertThat(_find(Anchor.class, link -> link.withText("Accept the action, or say no")))
                    .hasSize(1);
        });
    }

    @Test
    void theBoardSaysWhomACardWaitsFor() {
        screens.doAs(people.carla(), "actions/board", () -> {
            moveFirstCard();
            assertThat(texts(Paragraph.class))
                    .contains("It moves on when somebody has said yes. Ben Cole was asked last.");
        });
    }

    private static void moveFirstCard() {
        _click(_find(Button.class, button -> button.withText("Move to…")).get(0));
    }

    @Test
    void thePageSaysWhatHappensNextAndUntilWhen() {
        screens.doAs(people.carla(), address(bens), () -> {
            assertThat(_get(H1.class).getText()).isEqualTo(TITLE);
            assertThat(texts(Paragraph.class))
                    .contains("Ben Cole answers by Thu 8 Oct, 11:30. Without an answer the offer ends and Carla Nowak"
                            + " asks somebody else.");
        });
    }

    @Test
    void thePersonWhoWasAskedAnswersOnThePage() {
        screens.doAs(
                people.ben(),
                address(bens),
                () -> assertThat(texts(H2.class)).anyMatch(heading -> heading.startsWith("Accept the action")));
    }

    @Test
    void aClickAfterTheOfferEndedIsToldSo() {
        time.forwardTo("2026-10-08T11:31");

        screens.doAs(people.wes(), address(wes), () -> {
            assertThat(_find(ConflictBar.class)).hasSize(1);
            assertThat(texts(Paragraph.class))
                    .contains("This offer ended because there was no answer in time. This is now with Carla Nowak.");
        });
    }

    @Test
    void anActionIsWithdrawnWithAReason() {
        screens.doAs(people.carla(), address(bens), () -> {
            _click(_get(Button.class, button -> button.withText("Withdraw")));
            Button send = _get(Button.class, button -> button.withText("Withdraw it"));
            _click(send);
            assertThat(_get(TextArea.class).isInvalid()).isTrue();
            _setValue(_get(TextArea.class), "The dock moves in November");
            _click(send);
        });

        assertThat(desk.state(bens)).isEqualTo(ActionState.CANCELLED);
        screens.doAs(people.carla(), address(bens), () -> {
            assertThat(texts(Paragraph.class)).contains("Nothing. It was cancelled.", "The dock moves in November");
            assertThat(_find(Button.class, button -> button.withText("Withdraw")))
                    .isEmpty();
        });
    }

    @Test
    void whoMayNotManageSeesNoButtonForIt() {
        screens.doAs(
                people.wes(),
                address(bens),
                () -> assertThat(_find(Button.class, button -> button.withText("Withdraw")))
                        .isEmpty());
    }

    @Test
    void theOwnerSaysThatTheWayIsFree() {
        desk.accept(people.ben(), bens);
        desk.plan(people.ben(), bens, false);
        desk.agree(people.quinn(), bens, "2026-12-07", "2027-02-05");
        desk.send(
                people.ben(),
                bens,
                "userTask_doAction",
                Map.of("whatHappened", "BLOCKED", "blockedReason", "The key is missing", "ask", "The key from Dmitri"));

        screens.doAs(people.ben(), address(bens), () -> {
            assertThat(texts(Paragraph.class)).contains("The key is missing", "What is needed: The key from Dmitri");
            _click(_get(Button.class, button -> button.withText("The way is free again")));
        });

        assertThat(desk.state(bens)).isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void thePlanAndTheLockedEffectCheckStandOnThePage() {
        desk.accept(people.ben(), bens);
        desk.plan(people.ben(), bens, false);
        desk.agree(people.quinn(), bens, "2026-12-07", "2027-02-05");

        screens.doAs(people.carla(), address(bens), () -> {
            assertThat(texts(H2.class)).contains("Plan", "Evidence", "Effect check", "Who was asked", "Story");
            assertThat(texts(Paragraph.class))
                    .contains("Ben Cole does it by Fri 9 Oct 2026. Then Quinn Taylor looks whether it is there and in"
                            + " use.");
        });
    }

    @Test
    void aReferenceThatNobodyGaveOutIsNotFound() {
        screens.doAs(
                people.carla(),
                "actions/act-1999-000001",
                () -> assertThat(UI.getCurrent().getElement().getTextRecursively())
                        .doesNotContain(TITLE));
    }

    private static List<String> rows() {
        return _find(Anchor.class, link -> link.withClasses("t")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }

    private static String address(String ref) {
        return ActionRoutes.page(ref);
    }
}
