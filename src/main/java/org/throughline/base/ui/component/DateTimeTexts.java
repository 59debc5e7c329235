package org.throughline.base.ui.component;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import org.throughline.base.i18n.Phrases;

/** Puts the words of a field for a date and a time into the reader's language; see {@link DateTexts}. */
public final class DateTimeTexts {

    private DateTimeTexts() {}

    /** A field for a date and a time, 24 hours. */
    public static DateTimePicker in(DateTimePicker field) {
        Phrases phrases = UiWords.phrases();
        DateTimePickerI18n words = new DateTimePickerI18n();
        words.setDateLabel(phrases.text("field.date.label"));
        words.setTimeLabel(phrases.text("field.time.label"));
        words.setBadInputErrorMessage(phrases.text("field.date.bad"));
        words.setIncompleteInputErrorMessage(phrases.text("field.dateTime.incomplete"));
        field.setI18n(words);
        field.setDatePickerI18n(DateTexts.dates(phrases, UiWords.locale()));
        field.setLocale(DateTexts.writtenAs(UiWords.locale()));
        return field;
    }
}
