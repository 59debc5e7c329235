package org.throughline.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.ui.component.TaskList;
import org.throughline.notice.NoticeChannel;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticePreferences;
import org.throughline.notice.Notices;
import org.throughline.notice.QuietHours;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The bell, the page of notices with its choices, and the outbox. */
@ApplicationTest
class NoticeScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Logistics people;
    private PersonSummary ben;

    @BeforeEach
    void aMorning() {
        time.set("2026-11-20T10:00");
        people = world.logistics();
        ben = people.ben();
    }

    @AfterEach
    void anEmptyOutbox() {
        jdbc.sql("delete from throughline.outbox_line").update();
        jdbc.sql("delete from throughline.outbox_mail").update();
    }

    @Test
    void theBellCountsAndShowsOneLineForEachThing() {
        tell("BAR-1", "Runner");
        tell("BAR-1", "Runner");
        tell("BAR-2", "Scanner");

        screens.doAs(ben, "my-work", () -> {
            Button bell = bell();
            assertThat(bell.getAriaLabel()).contains("Notices, 3 are new");
            _click(bell);
            Dialog dialog = _get(Dialog.class);
            assertThat(_find(dialog, TaskList.Row.class)).hasSize(2);
            assertThat(ScreenWords.of(dialog)).contains("A barrier needs your answer: Runner", "and one more", "2 new");

            _click(_get(Button.class, button -> button.withText("Mark all as read")));
            assertThat(bell().getAriaLabel()).contains("Notices, nothing new");
        });
    }

    @Test
    void anEmptyBellSaysSo() {
        screens.doAs(ben, "my-work", () -> {
            _click(bell());
            assertThat(ScreenWords.of(_get(Dialog.class))).contains("Nobody has told you anything yet.");
        });
    }

    @Test
    void theHistoryIsPagedAndItsCostDoesNotGrowWithIt() {
        for (int number = 0; number < 35; number++) {
            tell("BAR-" + number, "Barrier " + number);
        }
        screens.doAs(ben, NoticeRoutes.NOTICES, () -> {
            assertThat(_find(TaskList.Row.class)).hasSize(30);
            _click(_get(Button.class, button -> button.withText("Show more")));
            assertThat(_find(TaskList.Row.class)).hasSize(35);
        });
        world.doAs(
                ben,
                () -> assertThat(statements.during(() -> notices.history(0, 30)))
                        .hasSize(1));
        world.doAs(ben, () -> assertThat(statements.during(notices::lately)).hasSize(1));
    }

    @Test
    void aChoiceCountsAtOnceAndWhatMattersCannotBeOff() {
        screens.doAs(ben, NoticeRoutes.NOTICES, () -> {
            RadioButtonGroup<NoticeChannel> deadlines = group("A deadline");
            assertThat(deadlines.getListDataView().getItems()).containsExactly(NoticeChannel.NOW, NoticeChannel.DIGEST);
            _setValue(deadlines, NoticeChannel.DIGEST);
            _setValue(group("What became of it"), NoticeChannel.NONE);
        });

        world.doAs(ben, () -> {
            assertThat(preferences.mine().channel(NoticeKind.CLOCK)).isEqualTo(NoticeChannel.DIGEST);
            assertThat(preferences.mine().channel(NoticeKind.NEWS)).isEqualTo(NoticeChannel.NONE);
            assertThat(preferences.mine().channel(NoticeKind.VOTE)).isEqualTo(NoticeChannel.NOW);
        });
    }

    @Test
    void quietHoursAreSavedAndTakenBack() {
        screens.doAs(ben, NoticeRoutes.NOTICES, () -> {
            _click(_get(Button.class, button -> button.withText("Save quiet hours")));
            assertThat(_find(TimePicker.class)).allMatch(TimePicker::isInvalid);
            _setValue(_find(TimePicker.class).get(0), LocalTime.of(22, 0));
            _setValue(_find(TimePicker.class).get(1), LocalTime.of(6, 0));
            _click(_get(Button.class, button -> button.withText("Save quiet hours")));
        });
        world.doAs(
                ben,
                () -> assertThat(preferences.mine().quiet())
                        .isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0))));

        screens.doAs(
                ben,
                NoticeRoutes.NOTICES,
                () -> _click(_get(Button.class, button -> button.withText("No quiet hours"))));
        world.doAs(ben, () -> assertThat(preferences.mine().quiet()).isNull());
    }

    @Test
    void thePageSaysWhereMailGoesOrThatItCannot() {
        screens.doAs(
                ben,
                NoticeRoutes.NOTICES,
                () -> assertThat(ScreenWords.all()).contains("There is no e-mail address for you"));
        jdbc.sql("update throughline.person set email = 'ben@example.org' where id = ?")
                .param(ben.id())
                .update();
        screens.doAs(
                ben,
                NoticeRoutes.NOTICES,
                () -> assertThat(ScreenWords.all()).contains("E-mails go to ben@example.org."));
    }

    @Test
    void theCalendarAddressIsShownOnceAndCanBeEnded() {
        screens.doAs(ben, NoticeRoutes.NOTICES, () -> {
            _click(_get(Button.class, button -> button.withText("Make the address")));
            assertThat(_get(TextField.class, field -> field.withLabel("Address for your calendar program"))
                            .getValue())
                    .startsWith("http://localhost:8080/calendar/")
                    .endsWith(".ics");
        });
        screens.doAs(ben, NoticeRoutes.NOTICES, () -> {
            assertThat(_find(TextField.class)).isEmpty();
            assertThat(ScreenWords.all()).contains("Your address works since");
            _click(_get(Button.class, button -> button.withText("End the address")));
            _click(_find(Button.class, button -> button.withText("End the address"))
                    .get(1));
            assertThat(_find(Button.class, button -> button.withText("Make the address")))
                    .hasSize(1);
        });
    }

    @Test
    void theOutboxShowsWhatCouldNotBeSentAndWhy() {
        deadLetter("ADDRESS_REFUSED");
        deadLetter("SERVER_SILENT");
        PersonSummary sam = people.sam();

        screens.doAs(sam, NoticeRoutes.OUTBOX, () -> {
            assertThat(ScreenWords.all())
                    .contains("2 could not be sent", "Ben Cole", "The mail server knows nobody at this address.")
                    .doesNotContain("Runner");
            _click(_find(Button.class, button -> button.withText("Give up…")).get(0));
            _click(_get(Button.class, button -> button.withText("Give it up")));
            TextArea why = _get(TextArea.class);
            assertThat(why.isInvalid()).isTrue();
            _setValue(why, "Ben has a new address");
            _click(_get(Button.class, button -> button.withText("Give it up")));
        });
        screens.doAs(
                sam,
                NoticeRoutes.OUTBOX,
                () -> _click(_get(Button.class, button -> button.withText("Send all again"))));
        screens.doAs(
                sam,
                NoticeRoutes.OUTBOX,
                () -> assertThat(ScreenWords.all())
                        .contains("No e-mail was given up.", "One e-mail waits to be sent."));
    }

    private void deadLetter(String failure) {
        jdbc.sql("""
                        insert into throughline.outbox_mail
                            (id, message_key, person_id, made_at, state, attempts, next_try_at, failure, ended_at)
                        values (gen_random_uuid(), :key, :person, '2026-11-20T09:00Z', 'DEAD', 1, '2026-11-20T09:00Z',
                                :failure, '2026-11-20T09:00Z')""")
                .param("key", UUID.randomUUID().toString())
                .param("person", ben.id())
                .param("failure", failure)
                .update();
    }

    private void tell(String ref, String title) {
        transaction.executeWithoutResult(status -> notices.tell(
                List.of(ben.id()),
                "barrier.notice.answerThis",
                ref,
                "/barriers/" + ref,
                Map.of("title", title, "tier", "1"),
                UUID.randomUUID().toString()));
    }

    private static Button bell() {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith("Notices"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<NoticeChannel> group(String label) {
        return _get(RadioButtonGroup.class, field -> field.withLabel(label));
    }
}
