package org.throughline.base.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.throughline.base.form.FormField.DateTimeInput;
import org.throughline.base.form.FormField.TimeFormat;

/** What a day, a time or a moment may be; all on the clock of the form's zone. */
final class DateTimeRules {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter TIME_OFFSET = DateTimeFormatter.ofPattern("HH:mmXXX");
    private static final DateTimeFormatter MOMENT_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;
    private static final int LONGEST = 40;

    private final Clock clock;

    DateTimeRules(Clock clock) {
        this.clock = clock;
    }

    Optional<Object> check(DateTimeInput field, Object value, FieldReport report) {
        ZoneId zone = report.scope().setting().zone();
        ZonedDateTime now = clock.instant().atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        String text = value instanceof String written && written.length() <= LONGEST ? written.strip() : "";
        try {
            return Optional.of(
                    switch (field.moment()) {
                        case DATE -> date(field, text, now, report);
                        case TIME -> time(field, text, now, report);
                        case DATETIME -> moment(field, text, now, report);
                    });
        } catch (DateTimeException unreadable) {
            report.add(
                    switch (field.moment()) {
                        case DATE -> "form.error.date";
                        case TIME -> "form.error.time";
                        case DATETIME -> "form.error.dateTime";
                    });
            return Optional.empty();
        }
    }

    private static Object date(DateTimeInput field, String text, ZonedDateTime now, FieldReport report) {
        LocalDate date = sane(LocalDate.parse(text));
        if (field.noPast() && date.isBefore(now.toLocalDate())) {
            report.add("form.error.pastDate");
        }
        return date.toString();
    }

    private static Object time(DateTimeInput field, String text, ZonedDateTime now, FieldReport report) {
        LocalTime time = LocalTime.parse(text.replaceFirst("(Z|[+-][0-9:]+)$", ""));
        ZonedDateTime moment = now.with(time);
        return switch (field.format()) {
            case NO_TIMEZONE -> TIME.format(time);
            case UTC_OFFSET -> TIME_OFFSET.format(moment);
            case UTC_NORMALIZED -> TIME_OFFSET.format(moment.withZoneSameInstant(ZoneOffset.UTC));
        };
    }

    private static Object moment(DateTimeInput field, String text, ZonedDateTime now, FieldReport report) {
        ZonedDateTime moment = parse(text, now.getZone());
        sane(moment.toLocalDate());
        if (field.noPast() && moment.isBefore(now)) {
            report.add("form.error.pastMoment");
        }
        if (field.format() == TimeFormat.NO_TIMEZONE) {
            return MOMENT.format(moment);
        }
        return MOMENT_OFFSET.format(
                field.format() == TimeFormat.UTC_OFFSET ? moment : moment.withZoneSameInstant(ZoneOffset.UTC));
    }

    private static ZonedDateTime parse(String text, ZoneId zone) {
        boolean withOffset = text.endsWith("Z") || text.matches(".*T.*[+-].*");
        return withOffset
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone)
                : LocalDateTime.parse(text).atZone(zone);
    }

    private static LocalDate sane(LocalDate date) {
        if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
            throw new DateTimeException("Outside the years of forms: " + date);
        }
        return date;
    }
}
