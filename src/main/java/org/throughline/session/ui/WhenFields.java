package org.throughline.session.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.FieldChecks;

/** When a session starts and how long it lasts, in the time of the place, with what follows from it. */
class WhenFields extends Div {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 480;
    private static final int STEP = 5;

    private final DatePicker day = DateTexts.in(new DatePicker());
    private final TimePicker time = new TimePicker();
    private final IntegerField length = new IntegerField();
    private final Div follows = new Div();

    WhenFields(String label) {
        addClassName("stack");
        day.setLabel(label);
        day.setRequiredIndicatorVisible(true);
        time.setLabel(getTranslation("session.plan.time"));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(STEP));
        time.setRequiredIndicatorVisible(true);
        length.setLabel(getTranslation("session.plan.length"));
        length.setStepButtonsVisible(true);
        length.setStep(STEP);
        Div line = new Div(day, time, length);
        line.addClassNames("row", "session-when");
        follows.getElement().setAttribute("role", "status");
        add(line, follows);
    }

    /** Only when it starts; how long it lasts stays as it is. */
    static WhenFields withoutLength(String label) {
        WhenFields fields = new WhenFields(label);
        fields.length.setVisible(false);
        return fields;
    }

    void onChange(Runnable listener) {
        day.addValueChangeListener(change -> listener.run());
        time.addValueChangeListener(change -> listener.run());
        length.addValueChangeListener(change -> listener.run());
    }

    DatePicker dayField() {
        return day;
    }

    IntegerField lengthField() {
        return length;
    }

    void setLength(int minutes) {
        length.setValue(minutes);
    }

    void setStart(LocalDateTime local) {
        day.setValue(local.toLocalDate());
        time.setValue(local.toLocalTime());
    }

    Optional<LocalDateTime> local() {
        return Optional.ofNullable(day.getValue())
                .flatMap(date -> Optional.ofNullable(time.getValue()).map(date::atTime));
    }

    Optional<Instant> startsAt(ZoneId zone) {
        return local().map(local -> local.atZone(zone).toInstant());
    }

    Optional<Instant> endsAt(ZoneId zone) {
        return startsAt(zone).flatMap(from -> minutes().map(minutes -> from.plus(Duration.ofMinutes(minutes))));
    }

    Optional<Integer> minutes() {
        return Optional.ofNullable(length.getValue()).filter(value -> value >= SHORTEST && value <= LONGEST);
    }

    /** Says what follows from the date, such as when Improve opens and who is asked elsewhere. */
    void say(List<String> sentences) {
        follows.removeAll();
        sentences.forEach(sentence -> {
            Paragraph line = new Paragraph(sentence);
            line.addClassNames("small", "muted");
            follows.add(line);
        });
    }

    void check(FieldChecks checks, ZoneId zone, Instant now) {
        Optional<Instant> from = startsAt(zone);
        boolean past = from.filter(moment -> moment.isBefore(now)).isPresent();
        checks.mark(
                day,
                day.isEmpty() || past,
                getTranslation(past ? "session.rule.inThePast" : "session.plan.day.missing"));
        checks.mark(time, time.isEmpty(), getTranslation("session.plan.time.missing"));
        checks.mark(
                length,
                length.isVisible() && minutes().isEmpty(),
                getTranslation("session.rule.length", SHORTEST, LONGEST));
    }
}
