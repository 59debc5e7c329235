package org.throughline.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.TaskList;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.InboxModels;
import org.throughline.inbox.SaveView;
import org.throughline.inbox.SavedViews;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** V01: the list, its groups and filters, and the task beside it. */
@ApplicationTest
class MyWorkViewTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Screens screens;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private SavedViews views;

    private Logistics people;

    @BeforeEach
    void aWednesdayMorning() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void greetsAndSaysInOneSentenceWhatNeedsThePersonAndWhatIsLate() {
        owned("2026-10-13T10:00", "scanner holder");
        owned("2026-10-14T16:00", "wave cut-off board");

        screens.doAs(people.ben(), "my-work", () -> {
            assertThat(_get(H1.class).getText()).isEqualTo("Good morning, Ben");
            assertThat(texts(Paragraph.class)).contains("2 things need you today. 1 is late.");
            assertThat(texts(H2.class)).contains("Late", "Today");
            assertThat(rows()).containsExactly("Accept thing: scanner holder", "Accept thing: wave cut-off board");
        });
    }

    @Test
    void opensTheFirstTaskBesideTheListAndCompletesIt() {
        owned("2026-10-14T16:00", "wave cut-off board");
        owned("2026-10-15T16:00", "runner role");

        screens.doAs(people.ben(), "my-work", () -> {
            assertThat(texts(H2.class)).contains("Accept thing: wave cut-off board");
            assertThat(texts(Paragraph.class)).contains("You are the owner.");
            _setValue(_get(TextField.class, field -> field.withLabel("What happened?")), "It is on the wall");
            _click(_get(Button.class, button -> button.withText("Send")));

            assertThat(rows()).containsExactly("Accept thing: runner role");
        });
    }

    @Test
    void pressingTheRowOfTheTaskThatIsOpenKeepsWhatWasTyped() {
        owned("2026-10-14T16:00", "wave cut-off board");

        screens.doAs(people.ben(), "my-work", () -> {
            _setValue(_get(TextField.class, field -> field.withLabel("What happened?")), "It is on the");

            press(_get(TaskList.Row.class));

            assertThat(_get(TextField.class, field -> field.withLabel("What happened?"))
                            .getValue())
                    .isEqualTo("It is on the");
        });
    }

    @Test
    void aMissingAnswerIsNamedAndNothingIsLost() {
        owned("2026-10-14T16:00", "wave cut-off board");

        screens.doAs(people.ben(), "my-work", () -> {
            _click(_get(Button.class, button -> button.withText("Send")));

            assertThat(_get(TextField.class, field -> field.withLabel("What happened?"))
                            .isInvalid())
                    .isTrue();
            assertThat(rows()).hasSize(1);
        });
    }

    @Test
    void showsLateWorkAloneUnderItsOwnAddress() {
        owned("2026-10-13T10:00", "scanner holder");
        owned("2026-10-14T16:00", "wave cut-off board");

        screens.doAs(
                people.ben(), "my-work/late", () -> assertThat(rows()).containsExactly("Accept thing: scanner holder"));
    }

    @Test
    void filtersStandInTheAddress() {
        owned("2026-10-14T16:00", "wave cut-off board");
        models.start(InboxModels.ROUTED, people.outbound()).title("dock light").task();

        screens.doAs(
                people.ben(), "my-work?for=team", () -> assertThat(rows()).containsExactly("Choose way: dock light"));
        screens.doAs(
                people.ben(),
                "my-work?place=" + people.pickA().code(),
                () -> assertThat(rows()).containsExactly("Accept thing: wave cut-off board"));
        screens.doAs(people.ben(), "my-work", () -> {
            _click(_get(NativeButton.class, chip -> chip.withText("For my team")));
            assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                    .isEqualTo("my-work?for=team");
        });
    }

    @Test
    void aFilterThatHidesEverythingSaysSoAndOffersToClearIt() {
        owned("2026-10-14T16:00", "wave cut-off board");

        screens.doAs(people.ben(), "my-work?for=team", () -> {
            assertThat(everything(_get(EmptyState.class))).contains("1 thing, it does not match.");
            assertThat(texts(Anchor.class)).contains("Clear the filter");
        });
    }

    @Test
    void withNothingToDoItSaysWhatComesNext() {
        screens.doAs(people.uma(), "my-work", () -> {
            assertThat(texts(Paragraph.class)).contains("Nothing needs you today.");
            assertThat(texts(Anchor.class)).contains("What changed");
        });
    }

    @Test
    void tellsWhatChangedAndForgetsItWhenSeen() {
        String task = owned("2026-10-16T16:00", "wave cut-off board");
        world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));

        screens.doAs(people.wes(), "my-work/changed", () -> {
            assertThat(rows()).containsExactly("Dmitri Ivanov passed you a task: Accept thing, wave cut-off board");
            _click(_get(Button.class, button -> button.withText("I have seen these")));
        });
        assertThat(world.as(people.wes(), notices::unread)).isZero();
    }

    @Test
    void whatWaitsForOthersNamesThem() {
        models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.carla().id())
                .person("raiserId", people.wes().id())
                .title("runner role")
                .task();

        screens.doAs(people.wes(), "my-work", () -> {
            assertThat(texts(H2.class)).contains("Waiting for others");
            assertThat(everything(_get(TaskList.class))).contains("with Carla Nowak");
        });
    }

    @Test
    void severalTasksCanBePassedOnTogether() {
        owned(people.carla(), "2026-10-14T16:00", "wave cut-off board");
        owned(people.carla(), "2026-10-15T16:00", "runner role");

        screens.doAs(people.carla(), "my-work", () -> {
            _find(Checkbox.class).stream()
                    .filter(box -> box.getAriaLabel().orElse("").startsWith("Select"))
                    .forEach(box -> _setValue(box, true));
            assertThat(everything(_get(BatchBar.class))).contains("2 selected");
        });
    }

    @Test
    void severalOfOneStepAreAnsweredAlikeAndEachSaysWhatBecameOfIt() {
        owned("2026-10-14T16:00", "wave cut-off board");
        owned("2026-10-15T16:00", "runner role");

        screens.doAs(people.ben(), "my-work", () -> {
            _find(Checkbox.class).stream()
                    .filter(box -> box.getAriaLabel().orElse("").startsWith("Select"))
                    .forEach(box -> _setValue(box, true));
            _click(_get(Button.class, button -> button.withText("Answer alike…")));
            BulkAnswerDialog dialog = _get(BulkAnswerDialog.class);
            _setValue(_get(dialog, TextField.class, field -> field.withLabel("What happened?")), "All there");
            _click(_get(dialog, Button.class, button -> button.withText("Send for 2")));

            assertThat(_find(BulkAnswerDialog.class)).isEmpty();
            assertThat(everything(_get(BulkResults.class)))
                    .contains("2 of 2 done", "Accept thing: runner role", "Accept thing: wave cut-off board");
            assertThat(rows()).isEmpty();
        });
    }

    @Test
    void aKeptViewStandsAboveTheListAsItsAddress() {
        owned("2026-10-14T16:00", "wave cut-off board");
        world.doAs(people.ben(), () -> views.save(new SaveView("my-work", "Team work", "for=team", null)));

        screens.doAs(people.ben(), "my-work", () -> {
            Anchor chip = _get(Anchor.class, link -> link.withText("Team work"));
            assertThat(chip.getHref()).isEqualTo("my-work?for=team");
            assertThat(chip.getElement().hasAttribute("aria-current")).isFalse();
        });
        screens.doAs(
                people.ben(),
                "my-work?for=team",
                () -> assertThat(_get(Anchor.class, link -> link.withText("Team work"))
                                .getElement()
                                .getAttribute("aria-current"))
                        .isEqualTo("true"));
    }

    @Test
    void aTaskThatAColleagueTookMeanwhileSaysSo() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .title("wave cut-off board")
                .due(TimeMachine.at("2026-10-14T16:00"))
                .task();

        screens.doAs(people.carla(), "my-work", () -> {
            assertThat(texts(H2.class)).contains("Accept thing: wave cut-off board");
            world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
            _setValue(_get(TextField.class, field -> field.withLabel("What happened?")), "I did it");

            assertThat(texts(Paragraph.class))
                    .contains("Somebody passed this on while you were away. This is now with Wes Adams.");
            TextField kept = _get(TextField.class, field -> field.withLabel("What happened?"));
            assertThat(kept.getValue()).isEqualTo("I did it");
            assertThat(kept.isReadOnly()).isTrue();
        });
    }

    private String owned(String due, String title) {
        return owned(people.ben(), due, title);
    }

    private String owned(PersonSummary owner, String due, String title) {
        return models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", owner.id())
                .due(TimeMachine.at(due))
                .title(title)
                .task();
    }

    private static List<String> rows() {
        return _find(TaskList.Row.class).stream()
                .map(row -> row.getElement()
                        .getChild(row.getElement().getChildCount() - 1)
                        .getChild(0)
                        .getText())
                .toList();
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }

    private static String everything(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Presses a row as a browser tells it for a plain click where there is room beside the list. */
    private static void press(TaskList.Row row) {
        Element link = row.getElement().getChild(row.getElement().getChildCount() - 1);
        JsonObject plainClick = Json.createObject();
        link.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(link, "click", plainClick));
    }
}
