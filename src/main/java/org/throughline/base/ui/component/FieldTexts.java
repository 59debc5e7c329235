package org.throughline.base.ui.component;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.File;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.base.i18n.Phrases;

/**
 * Puts the words of Vaadin's own fields into the reader's language.
 *
 * <p>Flow has no place to say this once for all, so whoever makes one of these fields passes it through here.
 */
public final class FieldTexts {

    private FieldTexts() {}

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

    /** A field for a date and a time, 24 hours. */
    public static DateTimePicker in(DateTimePicker field) {
        Phrases phrases = UiWords.phrases();
        DateTimePickerI18n words = new DateTimePickerI18n();
        words.setDateLabel(phrases.text("field.date.label"));
        words.setTimeLabel(phrases.text("field.time.label"));
        words.setBadInputErrorMessage(phrases.text("field.date.bad"));
        words.setIncompleteInputErrorMessage(phrases.text("field.dateTime.incomplete"));
        field.setI18n(words);
        field.setDatePickerI18n(dates(phrases, UiWords.locale()));
        field.setLocale(writtenAs(UiWords.locale()));
        return field;
    }

    /** A field for several choices; what it reads out. */
    public static <T> MultiSelectComboBox<T> in(MultiSelectComboBox<T> field) {
        return in(field, UiWords.phrases());
    }

    /** The same for a reader who is known otherwise. */
    public static <T> MultiSelectComboBox<T> in(MultiSelectComboBox<T> field, Phrases phrases) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(phrases.text("field.choices.cleared"))
                .setFocused(phrases.text("field.choices.focused"))
                .setSelected(phrases.text("field.choices.selected"))
                .setDeselected(phrases.text("field.choices.deselected"))
                .setTotal(phrases.text("field.choices.total")));
        return field;
    }

    /** A field for files. */
    public static Upload in(Upload field) {
        return in(field, UiWords.phrases());
    }

    /** The same for a reader who is known otherwise. */
    public static Upload in(Upload field, Phrases phrases) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new AddFiles().setOne(phrases.text("field.upload.add")).setMany(phrases.text("field.upload.addMany")));
        words.setDropFiles(new DropFiles()
                .setOne(phrases.text("field.upload.drop"))
                .setMany(phrases.text("field.upload.dropMany")));
        words.setFile(new File()
                .setRetry(phrases.text("field.upload.retry"))
                .setStart(phrases.text("field.upload.start"))
                .setRemove(phrases.text("field.upload.remove")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(phrases.text("field.upload.tooMany"))
                .setFileIsTooBig(phrases.text("field.upload.tooBig"))
                .setIncorrectFileType(phrases.text("field.upload.wrongType")));
        words.setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(phrases.text("field.upload.connecting"))
                        .setStalled(phrases.text("field.upload.stalled"))
                        .setProcessing(phrases.text("field.upload.processing"))
                        .setHeld(phrases.text("field.upload.held")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(phrases.text("field.upload.failed"))
                        .setUnexpectedServerError(phrases.text("field.upload.failed"))
                        .setForbidden(phrases.text("field.upload.failed"))));
        field.setI18n(words);
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
    private static Locale writtenAs(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
