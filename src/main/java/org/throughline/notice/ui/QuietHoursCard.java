package org.throughline.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.notice.NoticePreferences;
import org.throughline.notice.QuietHours;

/** The hours in which a person gets no mail. */
class QuietHoursCard extends SectionCard {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient NoticePreferences preferences;
    private final TimePicker from = new TimePicker();
    private final TimePicker to = new TimePicker();

    QuietHoursCard(NoticePreferences preferences) {
        super("");
        this.preferences = preferences;
        heading(getTranslation("notice.quiet.heading"));
        QuietHours quiet = preferences.mine().quiet();
        prepare(from, "notice.quiet.from", quiet == null ? null : quiet.from());
        prepare(to, "notice.quiet.to", quiet == null ? null : quiet.to());
        Div times = new Div(
                from,
                to,
                new SendButton(getTranslation("notice.quiet.save"), this::save).plain(),
                new SendButton(getTranslation("notice.quiet.none"), this::clear).plain());
        times.addClassName("row");
        add(new Paragraph(getTranslation("notice.quiet.what")), times);
    }

    private void prepare(TimePicker field, String labelKey, @Nullable LocalTime value) {
        field.setLabel(getTranslation(labelKey));
        field.setLocale(Locale.UK);
        field.setStep(STEP);
        field.setValue(value);
    }

    private void save() {
        if (isFilled(from) & isFilled(to)) {
            preferences.keepQuiet(new QuietHours(from.getValue(), to.getValue()));
            Toast.show(getTranslation("notice.saved"));
        }
    }

    private void clear() {
        from.clear();
        to.clear();
        preferences.keepQuiet(null);
        Toast.show(getTranslation("notice.saved"));
    }

    private boolean isFilled(TimePicker field) {
        boolean empty = field.isEmpty();
        field.setErrorMessage(empty ? getTranslation("notice.quiet.missing") : "");
        field.setInvalid(empty);
        return !empty;
    }
}
