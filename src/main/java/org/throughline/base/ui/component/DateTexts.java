package org.throughline.base.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.base.i18n.Phrases;

/**
 * Puts the words of a date field into the reader's language.
 *
 * <p>Flow has no place to say this once for all, so whoever makes such a field passes it through here; each kind of field has a class
 * of its own, since a page brings the script of every field that its classes name.
 */
public final class DateTexts {

    private DateTexts() {}

    /** A date field; days are written as the reader's country writes them. */
    public static DatePicker in(DatePicker field) {
        return in(field, UiWords.phrases(), UiWords.locale());
    }

    /** The same for a reader who is known otherwise. */
    public static DatePicker in(DatePicker field, Phrases phrases, Locale reader) {
        field.setLocale(writtenAs(reader));
        field.setI18n(dates(phrases, reader));
        return field;
    }

    static DatePickerI18n dates(Phrases phrases, Locale locale) {
        List<DayOfWeek> fromSunday = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(
                        WeekFields.of(writtenAs(locale)).getFirstDayOfWeek().getValue() % 7)
                .setDateFormats(phrases.text("field.date.format"), "yyyy-MM-dd", "d.M.yyyy")
                .setToday(phrases.text("field.date.today"))
                .setCancel(phrases.text("field.date.cancel"))
                .setBadInputErrorMessage(phrases.text("field.date.bad"));
    }

    /** English without a country is British here: weeks begin on Monday and clocks have 24 hours. */
    static Locale writtenAs(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
