package org.throughline.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.notice.DeliveryLog;
import org.throughline.notice.NoticeChannel;
import org.throughline.notice.Notices;
import org.throughline.notice.UnitChats;
import org.throughline.notice.Webhooks;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The page of webhooks and chats, the chats of one's own units, and the log of what was sent. */
@ApplicationTest
class WebhookScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private UnitChats chats;

    @Autowired
    private Notices notices;

    @Autowired
    private DeliveryLog log;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Logistics people;
    private PersonSummary sam;

    @BeforeEach
    void aMorning() {
        time.set("2026-11-20T10:00");
        people = world.logistics();
        sam = people.sam();
    }

    @AfterEach
    void nobodyListens() {
        for (String table : List.of("outbox_post", "outbox_event", "webhook_secret", "webhook", "unit_chat")) {
            jdbc.sql("delete from throughline." + table).update();
        }
    }

    @Test
    void aProgramIsAddedAndItsSecretShownOnce() {
        screens.doAs(sam, NoticeRoutes.WEBHOOKS, () -> {
            assertThat(ScreenWords.all()).contains("No program hears anything.", "No unit has a chat here.");
            click("Add a program");
            click("Save");
            assertThat(ScreenWords.of(_get(Dialog.class))).contains("Give it a name");
            _setValue(field("Name"), "Data lake");
            _setValue(field("Address"), "https://169.254.169.254/");
            click("Save");
            assertThat(ScreenWords.of(_get(Dialog.class))).contains("public name of a host");
            assertThat(field("Name").getValue()).isEqualTo("Data lake");
            _setValue(field("Address"), "https://hooks.example.org/private-path");
            click("Save");
            assertThat(_find(Dialog.class)).isEmpty();
            assertThat(field("Secret").getValue()).startsWith("whsec_");
            assertThat(ScreenWords.all())
                    .contains("Data lake", "hooks.example.org", "hears Everything")
                    .doesNotContain("private-path");
        });
        screens.doAs(
                sam,
                NoticeRoutes.WEBHOOKS,
                () -> assertThat(_find(TextField.class, field -> field.withLabel("Secret")))
                        .isEmpty());
    }

    @Test
    void aProgramIsTriedPausedResumedChangedRenewedAndEnded() {
        listen();
        screens.doAs(sam, NoticeRoutes.WEBHOOKS, () -> {
            click("Try it");
            click("Pause");
            assertThat(ScreenWords.all()).contains("Paused by hand");
            click("Resume");
            assertThat(ScreenWords.all()).doesNotContain("Paused by hand").contains("One is on its way.");
            click("Change");
            _setValue(field("Name"), "Lake");
            kinds().setValue(Set.of("action.*"));
            click("Save");
            assertThat(ScreenWords.all()).contains("Lake", "hears action.*");
            click("New secret");
            _click(_find(Button.class, button -> button.withText("New secret")).get(1));
            assertThat(field("Secret").getValue()).startsWith("whsec_");
        });
        screens.doAs(sam, NoticeRoutes.WEBHOOKS, () -> {
            assertThat(ScreenWords.all()).contains("Program · Lake webhook.test", "not tried yet", "On its way");
            click("End");
            _click(_find(Button.class, button -> button.withText("End")).get(1));
            assertThat(ScreenWords.all()).contains("No program hears anything.");
        });
    }

    @Test
    void whoeverAnswersForAUnitSetsItsChatOnTheirOwnPage() {
        screens.doAs(people.carla(), NoticeRoutes.NOTICES, () -> {
            click("Set the chat of a unit");
            _setValue(field("Address of the chat’s incoming webhook"), "https://chat.example.org/hooks/private-path");
            _setValue(picker("Quiet from"), LocalTime.of(18, 0));
            click("Save");
            assertThat(ScreenWords.of(_get(Dialog.class))).contains("Choose both, or neither.");
            _setValue(picker("Quiet until"), LocalTime.of(7, 0));
            click("Save");
            assertThat(ScreenWords.all())
                    .contains("chat.example.org · quiet from 18:00 until 07:00")
                    .doesNotContain("private-path");
        });
        screens.doAs(
                people.wes(),
                NoticeRoutes.NOTICES,
                () -> assertThat(ScreenWords.all()).doesNotContain("Chats of units"));
    }

    @Test
    void aPersonSeesHowTheyWereToldAndTheCostDoesNotGrow() {
        for (int number = 0; number < 25; number++) {
            tell("BAR-" + number);
        }
        screens.doAs(people.ben(), NoticeRoutes.NOTICES, () -> {
            assertThat(ScreenWords.all()).contains("How you were told", "Here · Ben Cole BAR-24", "Not seen yet");
            click("Show older ones");
            assertThat(ScreenWords.all()).contains("Here · Ben Cole BAR-0");
        });
        world.doAs(people.ben(), () -> {
            assertThat(statements.during(() -> log.mine(0, 20))).hasSize(1);
            assertThat(log.myTable().lines())
                    .hasSize(26)
                    .first()
                    .isEqualTo("\"made_at\",\"channel\",\"receiver\",\"about\","
                            + "\"attempts\",\"state\",\"ended_at\",\"failure\",\"answer\"");
        });
        world.doAs(people.carla(), () -> assertThat(log.mine(0, 20)).isEmpty());
    }

    @Test
    void newsCanComeWeeklyButDeadlinesCannot() {
        screens.doAs(people.ben(), NoticeRoutes.NOTICES, () -> {
            assertThat(group("A deadline").getListDataView().getItems())
                    .containsExactly(NoticeChannel.NOW, NoticeChannel.DIGEST);
            _setValue(group("What became of it"), NoticeChannel.WEEKLY);
        });
        screens.doAs(
                people.ben(),
                NoticeRoutes.NOTICES,
                () -> assertThat(group("What became of it").getValue()).isEqualTo(NoticeChannel.WEEKLY));
    }

    private void listen() {
        world.as(
                sam,
                () -> webhooks.add(new org.throughline.notice.AddWebhook(
                        people.group().id(), "Data lake", "https://hooks.example.org/x", Set.of("*"))));
    }

    private void tell(String ref) {
        time.forward(java.time.Duration.ofSeconds(1));
        transaction.executeWithoutResult(status -> notices.tell(
                List.of(people.ben().id()),
                "barrier.notice.answerThis",
                ref,
                "/barriers/" + ref,
                Map.of("title", "x", "tier", "1"),
                UUID.randomUUID().toString()));
    }

    private static void click(String text) {
        _click(_find(Button.class, button -> button.withText(text)).get(0));
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static TimePicker picker(String label) {
        return _get(TimePicker.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> kinds() {
        return _get(CheckboxGroup.class, field -> field.withLabel("What it hears"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<NoticeChannel> group(String label) {
        return _get(RadioButtonGroup.class, field -> field.withLabel(label));
    }
}
