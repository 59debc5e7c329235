package org.throughline.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.SendButton;
import org.throughline.inbox.ReminderPolicy;

/** "Remind me later": tomorrow, Monday, before it is due, or a day. Says that the due date stays. */
@Route(value = "remind", registerAtStartup = false) // no page: so that its parts are a bundle of their own
class RemindDialog extends Dialog {

    private static final String OTHER_DAY = "DAY";

    private final Words words;
    private final ZoneId zone;
    private final Map<String, Instant> choices = new LinkedHashMap<>();
    private final RadioButtonGroup<String> when = new RadioButtonGroup<>();
    private final DatePicker day = DateTexts.in(new DatePicker());

    /**
     * Creates the dialog.
     *
     * @param words at the place of the tasks
     * @param due the earliest due moment of the tasks, null when none is promised
     * @param remind is told the moment
     */
    RemindDialog(Words words, @Nullable Instant due, Consumer<Instant> remind) {
        this.words = words;
        this.zone = words.zone();
        setHeaderTitle(getTranslation("inbox.remind.title"));
        setWidth("min(28rem, 92vw)");
        ReminderPolicy.choices(words.now(), due, zone).forEach((choice, at) -> choices.put(choice.name(), at));
        when.setLabel(getTranslation("inbox.remind.when"));
        when.setItems(
                Stream.concat(choices.keySet().stream(), Stream.of(OTHER_DAY)).toList());
        when.setItemLabelGenerator(this::label);
        when.setValue(
                choices.isEmpty() ? OTHER_DAY : choices.keySet().iterator().next());
        when.addValueChangeListener(change -> day.setVisible(OTHER_DAY.equals(change.getValue())));
        day.setLabel(getTranslation("inbox.remind.day"));
        day.setMin(words.today().plusDays(1));
        if (due != null) {
            day.setMax(words.day(due));
        }
        day.setVisible(OTHER_DAY.equals(when.getValue()));
        Paragraph promise = new Paragraph(
                due == null
                        ? getTranslation("inbox.remind.noDue")
                        : getTranslation("inbox.remind.dueStays", words.near(due)));
        promise.addClassName("muted");
        Div body = new Div(when, day, promise);
        body.addClassName("stack");
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("inbox.cancel"), click -> close()),
                        new SendButton(
                                getTranslation("inbox.remind.send"),
                                () -> chosen().ifPresent(at -> {
                                    remind.accept(at);
                                    close();
                                })));
    }

    private Optional<Instant> chosen() {
        String choice = when.getValue();
        if (choices.containsKey(choice)) {
            return Optional.ofNullable(choices.get(choice));
        }
        day.setInvalid(day.getValue() == null);
        day.setErrorMessage(getTranslation("inbox.remind.dayMissing"));
        return Optional.ofNullable(day.getValue()).map(chosen -> ReminderPolicy.morning(chosen, zone));
    }

    private String label(String choice) {
        Instant at = choices.get(choice);
        return at == null
                ? getTranslation("inbox.remind.choice.DAY")
                : getTranslation("inbox.remind.choice." + choice, words.near(at));
    }
}
