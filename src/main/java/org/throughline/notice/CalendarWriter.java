package org.throughline.notice;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.notice.CalendarStamps.Stamp;
import org.throughline.organisation.Units;

/** Writes calendars as programs read them (RFC 5545). Of confidential things there is the time and a link, nothing else. */
@Component
class CalendarWriter {

    private static final Duration ASK_AGAIN = Duration.builder().hours(1).build();
    private static final int DAYS_AROUND = 400;

    private final Texts texts;
    private final NoticeSources sources;
    private final Units units;
    private final ProductAddress address;
    private final CalendarStamps stamps;
    private final Clock clock;

    CalendarWriter(
            Texts texts,
            NoticeSources sources,
            Units units,
            ProductAddress address,
            CalendarStamps stamps,
            Clock clock) {
        this.texts = texts;
        this.sources = sources;
        this.units = units;
        this.address = address;
        this.stamps = stamps;
        this.clock = clock;
    }

    String write(List<CalendarItem> items, Locale reader) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Throughline//Calendar//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName("Throughline");
        calendar.setRefreshInterval(ASK_AGAIN);
        Map<String, Stamp> told = stamps.stamp(items);
        Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        for (CalendarItem item : items) {
            Stamp stamp = told.getOrDefault(item.uid(), new Stamp(0, clock.instant()));
            ZoneId zone = units.unit(item.unitId()).zone();
            VEvent event = event(item, reader, zone, stamp);
            if (item.kind() != CalendarKind.DUE) {
                TimezoneAssignment there = zones.computeIfAbsent(zone, this::around);
                calendar.getTimezoneInfo().setTimezone(event.getDateStart(), there);
                calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), there);
            }
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    private TimezoneAssignment around(ZoneId zone) {
        Instant now = clock.instant();
        return ZoneComponents.of(
                zone, now.minus(DAYS_AROUND, ChronoUnit.DAYS), now.plus(2L * DAYS_AROUND, ChronoUnit.DAYS));
    }

    private VEvent event(CalendarItem item, Locale reader, ZoneId zone, Stamp stamp) {
        boolean open = DiscretionPolicy.maySpeak(item.ref(), sources::subject);
        VEvent event = new VEvent();
        event.setUid(item.uid() + "@" + address.domain());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setLastModified(Date.from(stamp.changedAt()));
        event.setSequence(stamp.sequence());
        event.setStatus(item.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(summary(item, reader, zone, open));
        String link = address.link(item.link());
        event.setUrl(link);
        event.setDescription(link);
        if (open && item.place() != null) {
            event.setLocation(item.place());
        }
        if (item.kind() == CalendarKind.DUE) {
            LocalDate day = LocalDate.ofInstant(item.startsAt(), zone);
            event.setDateStart(new DateStart(wholeDay(day)));
            event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
            event.setTransparency(true);
        } else {
            event.setDateStart(Date.from(item.startsAt()));
            event.setDateEnd(Date.from(item.endsAt()));
        }
        return event;
    }

    private String summary(CalendarItem item, Locale reader, ZoneId zone, boolean open) {
        if (!open) {
            return texts.text(reader, "notice.calendar.confidential." + item.kind());
        }
        String title = SubjectLine.of(item.title());
        return item.kind() == CalendarKind.DUE
                ? texts.text(
                        reader,
                        "notice.calendar.due",
                        new Words(texts.in(reader), reader, zone, clock).time(item.startsAt()),
                        title)
                : title;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
