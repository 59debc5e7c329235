package org.throughline.notice;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/**
 * Writes a zone's rules as calendars take them, from Java's own, without asking anybody on the network.
 *
 * <p>Each change of the clocks between the two instants stands by itself, which is exact for every zone, also where governments
 * change their minds from year to year.
 */
final class ZoneComponents {

    private ZoneComponents() {}

    /** The zone with all changes of its clocks between the two instants. */
    static TimezoneAssignment of(ZoneId zone, Instant from, Instant to) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition before = rules.previousTransition(from);
        Instant start = before == null ? from : before.getInstant();
        ZoneOffset offset = rules.getOffset(start);
        add(
                component,
                rules.isDaylightSavings(start),
                LocalDateTime.ofInstant(start, offset),
                before == null ? offset : before.getOffsetBefore(),
                offset);
        ZoneOffsetTransition next = rules.nextTransition(start);
        while (next != null && next.getInstant().isBefore(to)) {
            add(
                    component,
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static void add(
            VTimezone component, boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        Observance rule;
        if (summer) {
            DaylightSavingsTime daylight = new DaylightSavingsTime();
            component.addDaylightSavingsTime(daylight);
            rule = daylight;
        } else {
            StandardTime standard = new StandardTime();
            component.addStandardTime(standard);
            rule = standard;
        }
        rule.setDateStart(new DateTimeComponents(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getHour(),
                from.getMinute(),
                from.getSecond(),
                false));
        rule.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        rule.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
    }
}
