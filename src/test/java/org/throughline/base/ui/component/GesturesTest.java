package org.throughline.base.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.base.ui.Screen;
import org.throughline.base.ui.component.Timeline.Source;

/** What components do when somebody does something. */
@ExtendWith(Screen.class)
class GesturesTest {

    private static final ZoneId LEEDS = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final List<String> done = new ArrayList<>();

    @Test
    void aSendButtonIsOnAgainAfterARefusal() {
        SendButton button = shown(new SendButton("Mark as done", () -> {
            done.add("sent");
            throw new IllegalStateException("refused");
        }));
        assertThat(button.isDisableOnClick()).isTrue();
        assertThatThrownBy(() -> _click(button)).hasMessageContaining("refused");
        assertThat(done).containsExactly("sent");
        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void anErrorSummaryLinksToTheFieldsAndGoesAwayWhenAllIsRight() {
        ErrorSummary summary = shown(new ErrorSummary());
        TextField field = shown(new TextField("What is different now?"));
        assertThat(summary.isVisible()).isFalse();
        summary.show(
                List.of(new Problem("Write what is different now", field), new Problem("Choose what happened", null)));
        assertThat(summary.isVisible()).isTrue();
        assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(summary.getElement().getTextRecursively()).contains("2 things to put right", "Choose what happened");
        assertThat(_get(summary, NativeButton.class).getText()).isEqualTo("Write what is different now");
        _click(_get(summary, NativeButton.class));
        summary.clear();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void eachConflictSaysWhoWasQuickerAndWhatCanBecomeOfTheText() {
        ConflictBar bar = shown(ConflictBar.doneBy("Sam Okafor", "2 minutes ago"));
        bar.choice("Throw mine away", () -> done.add("thrown"));
        assertThat(bar.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(bar.getElement().getTextRecursively())
                .isEqualTo("Sam Okafor finished this 2 minutes ago.Throw mine away");
        _click(_get(bar, NativeButton.class));
        assertThat(done).containsExactly("thrown");
        assertThat(ConflictBar.changedBy("Lena", "Due", "4 Dec").getElement().getTextRecursively())
                .isEqualTo("Lena changed “Due” to “4 Dec” while you were writing.");
        assertThat(ConflictBar.movedOn("The clock ran out at 16:00.", "Ruth")
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("The clock ran out at 16:00. This is now with Ruth.");
    }

    @Test
    void aStoryCanBeReadByWhoMovedIt() {
        Timeline story = shown(new Timeline(UiWords.in(LEEDS, Clock.fixed(NOON, ZoneOffset.UTC))));
        story.entry(NOON, Source.PERSON, "Asha Patel", "raised this.")
                .quote("No cover")
                .link("Open", "x");
        story.entry(NOON, Source.CLOCK, "", "No answer in time.");
        story.filterable();
        assertThat(_find(story, ListItem.class)).hasSize(2);
        assertThat(_find(story, ListItem.class).get(0).getElement().getTextRecursively())
                .contains("Asha Patel raised this.", "Tue 24 Nov 2026, 12:00", "No cover");
        NativeButton clock = _get(story, NativeButton.class, spec -> spec.withText("Clock"));
        _click(clock);
        assertThat(clock.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(_find(story, ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .singleElement()
                .asString()
                .contains("No answer in time.");
    }

    @Test
    void undoTakesBackAndClosesTheToast() {
        Notification toast = UndoToast.show("Soak has started.", () -> done.add("undone"));
        assertThat(toast.getDuration()).isEqualTo(10_000);
        _click(_get(toast, Button.class, spec -> spec.withText("Undo")));
        assertThat(done).containsExactly("undone");
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void aProblemStaysUntilItIsClosed() {
        Notification toast = ProblemToast.show("You may not do this here.");
        assertThat(toast.getDuration()).isZero();
        _click(_get(toast, Button.class));
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void theSheetOfKeysListsWhatWorksOnThisPage() {
        shown(Keys.bind(new Span("Mark as done"), "e", "Mark as done"));
        Span hidden = shown(Keys.bind(new Span("Hidden"), "x", "Select"));
        hidden.setVisible(false);
        assertThat(Keys.below(UI.getCurrent())).containsExactly(new Keys.Binding("e", "Mark as done"));
        KeyHelp sheet = new KeyHelp(UI.getCurrent());
        sheet.open();
        assertThat(sheet.getElement().getTextRecursively()).contains("Mark as done", "Next or previous row");
    }

    @Test
    void dateFieldsSpeakTheReadersLanguage() {
        DatePicker english = DateTexts.in(new DatePicker());
        assertThat(english.getI18n().getFirstDayOfWeek()).isEqualTo(1);
        assertThat(english.getI18n().getMonthNames()).startsWith("January");
        assertThat(english.getI18n().getDateFormats()).contains("d/M/yyyy");
        UI.getCurrent().setLocale(Locale.GERMAN);
        DatePicker german = DateTexts.in(new DatePicker());
        assertThat(german.getI18n().getMonthNames()).startsWith("Januar");
        assertThat(german.getI18n().getWeekdaysShort()).startsWith("So");
        assertThat(german.getI18n().getToday()).isEqualTo("Heute");
    }

    private static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }
}
