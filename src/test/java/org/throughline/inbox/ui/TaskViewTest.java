package org.throughline.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.base.event.Presence;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.Knocks;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.Inbox;
import org.throughline.inbox.InboxModels;
import org.throughline.inbox.TaskDesk;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A task on a page of its own, and in the page of its thing. */
@ApplicationTest
class TaskViewTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private Screens screens;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskPanels panels;

    @Autowired
    private Presence presence;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-14T10:00");
        models.deploy();
        people = world.logistics();
    }

    @Test
    void showsTheFormBesideWhyItIsThere() {
        InboxModels.Case started = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .due(TimeMachine.at("2026-10-16T16:00"));
        String task = started.task();

        screens.doAs(people.ben(), "t/" + task, () -> {
            assertThat(_get(H1.class).getText()).isEqualTo("Accept thing: wave cut-off board");
            assertThat(_get(TextField.class, field -> field.withLabel("What happened?"))
                            .isVisible())
                    .isTrue();
            assertThat(texts(Paragraph.class)).contains("You are the owner.", "Then: Thing done.");
            assertThat(everything(_get(TaskBackgroundCard.class)))
                    .contains(started.reference(), "Pick A", "Fri 16 Oct 2026, 16:00");
        });
    }

    @Test
    void saysWhoElseIsLookingAndForgetsThemWhenTheyGo() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();
        Runnable samLeaves = presence.enter("task:" + task, people.sam().id(), () -> true, () -> {});

        screens.doAs(people.carla(), "t/" + task, () -> {
            assertThat(texts(Paragraph.class)).contains("Sam Young is also looking at this");
            samLeaves.run();
            Knocks.answer();
            assertThat(_find(Paragraph.class, line -> line.withText("Sam Young is also looking at this")))
                    .isEmpty();
        });
        assertThat(presence.at("task:" + task)).isEmpty();
    }

    @Test
    void saysAboveTheFormWhatItIsAbout() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        screens.doAs(
                people.ben(),
                "t/" + task,
                () -> assertThat(everything(_find(FactList.class).get(0)))
                        .contains("Why this", "<b>Waves</b> slip", "Fri 16 Oct 2026", "1,900", "Give back"));
    }

    @Test
    void theMapTellsInWordsWhereTheTaskStands() {
        String first = routed();
        world.doAs(people.ben(), () -> desk.complete(answer(first, Map.of("way", "LEFT"))));
        String task = world.as(people.carla(), () -> models.openTask(first));

        screens.doAs(people.carla(), "t/" + task, () -> {
            _get(TabSheet.class).setSelectedIndex(2);
            assertThat(everything(_get(BpmnView.class))).contains("Before: Choose way (Ben Cole).", "Now: Go left.");
            _get(TabSheet.class).setSelectedIndex(1);
            assertThat(everything(_get(TaskBackgroundCard.class))).contains("Ben Cole completed “Choose way”");
        });
    }

    @Test
    void theNextStepsAreNamedByTheAnswersThatLeadThere() {
        String task = routed();

        screens.doAs(
                people.ben(),
                "t/" + task,
                () -> assertThat(texts(Paragraph.class)).contains("Then: “left”: Go left; “right”: Go right."));
    }

    @Test
    void sendingLeadsToMyWork() {
        String task = routed();

        screens.doAs(people.ben(), "t/" + task, () -> {
            choose("LEFT");
            _click(_get(Button.class, button -> button.withText("Send")));
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("my-work");
        });
    }

    @Test
    void whatWasTypedIsStillThereWhenThePersonComesBack() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        screens.doAs(
                people.ben(),
                "t/" + task,
                () -> _setValue(_get(TextField.class, field -> field.withLabel("What happened?")), "Half a sen"));
        screens.doAs(people.ben(), "t/" + task, () -> {
            assertThat(_get(TextField.class, field -> field.withLabel("What happened?"))
                            .getValue())
                    .isEqualTo("Half a sen");
            assertThat(texts(Paragraph.class)).contains("This is your draft of 10:00");
        });
    }

    @Test
    void aTaskThatIsDoneTellsByWhom() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();
        world.doAs(people.carla(), () -> desk.complete(answer(task, Map.of("summary", "Done"))));

        screens.doAs(people.carla(), "t/" + task, () -> {
            assertThat(_get(H1.class).getText()).isEqualTo("This task is not with you any more");
            assertThat(everything(_get(ConflictBar.class))).contains("Carla Nowak finished this");
        });
    }

    @Test
    void whatWasTypedGoesToTheOneWhoHasTheTaskNow() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();

        screens.doAs(people.ben(), "t/" + task, () -> {
            _setValue(_get(TextField.class, field -> field.withLabel("What happened?")), "Ask the night shift first");
            world.doAs(people.dmitri(), () -> inbox.pass(task, people.wes().id()));
            _click(_get(Button.class, button -> button.withText("Send")));
            press(_get(ConflictBar.class), "Send Wes Adams what you wrote");
        });

        screens.doAs(
                people.wes(),
                "t/" + task,
                () -> assertThat(everything(_get(TaskPanel.class)))
                        .contains("Ben Cole had written this", "Ask the night shift first"));
    }

    @Test
    void takingATaskCanBeUndoneForTenSeconds() {
        String task = models.start(InboxModels.SINGLE, people.pickA()).task();

        screens.doAs(people.carla(), "t/" + task, () -> {
            _click(_get(Button.class, button -> button.withText("I will take it")));
            _click(_get(Button.class, button -> button.withText("Undo")));
        });

        screens.doAs(
                people.carla(),
                "t/" + task,
                () -> assertThat(_find(Button.class, button -> button.withText("I will take it")))
                        .hasSize(1));
    }

    private static void press(Component bar, String choice) {
        NativeButton button = _get(bar, NativeButton.class, spec -> spec.withText(choice));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void foreignAndMissingTasksLookTheSame() {
        String foreign = routed();

        String shownForForeign =
                screens.as(people.uma(), "t/" + foreign, () -> _get(H1.class).getText());
        String shownForMissing = screens.as(
                people.uma(), "t/" + UUID.randomUUID(), () -> _get(H1.class).getText());

        assertThat(shownForForeign).isEqualTo(shownForMissing).isEqualTo("There is nothing at this address");
    }

    @Test
    void aRolesTaskCanBeTakenGivenBackAndPutOff() {
        String task = models.start(InboxModels.SINGLE, people.pickA())
                .due(TimeMachine.at("2026-10-16T16:00"))
                .task();

        screens.doAs(people.carla(), "t/" + task, () -> _click(_get(Button.class, b -> b.withText("I will take it"))));
        screens.doAs(people.carla(), "t/" + task, () -> {
            assertThat(texts(Paragraph.class)).contains("You took it.");
            _click(_get(Button.class, button -> button.withText("Remind me later")));
            assertThat(texts(Paragraph.class))
                    .contains("It stays due Fri 16 Oct, 16:00. A reminder does not move that.");
            _click(_get(Button.class, button -> button.withText("Remind me")));
        });
        screens.doAs(people.carla(), "t/" + task, () -> _click(_get(Button.class, b -> b.withText("Give back"))));
        assertThat(world.as(people.carla(), () -> desk.open(task, Locale.UK))
                        .may()
                        .take())
                .isTrue();
    }

    @Test
    void thePageOfAThingHoldsTheFormOfWhoHasToAnswer() {
        InboxModels.Case started = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id());
        started.task();

        screens.doAs(people.ben(), "my-work", () -> {
            Component panel = panels.onSubject(started.reference()).orElseThrow();
            assertThat(everything(panel)).contains("Accept thing");
        });
        screens.doAs(
                people.wes(),
                "my-work",
                () -> assertThat(panels.onSubject(started.reference())).isEmpty());
    }

    private String routed() {
        return models.start(InboxModels.ROUTED, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String way) {
        RadioButtonGroup<Object> group = _get(RadioButtonGroup.class);
        Object value = group.getListDataView()
                .getItems()
                .filter(item -> item.toString().contains(way))
                .findFirst()
                .orElseThrow();
        _setValue(group, value);
    }

    private static CompleteTask answer(String task, Map<String, Object> answers) {
        return new CompleteTask(UUID.randomUUID(), task, answers, Locale.UK);
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }

    private static String everything(Component component) {
        return component.getElement().getTextRecursively();
    }
}
