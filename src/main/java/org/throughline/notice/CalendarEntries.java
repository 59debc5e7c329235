package org.throughline.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.organisation.PersonSummary;

/** Collects what all features have for a person's calendar: two months back, so that a cancellation is seen, and a year ahead. */
@Component
class CalendarEntries {

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;

    private final ObjectProvider<CalendarSource> sources;
    private final CalendarWriter writer;
    private final Clock clock;

    CalendarEntries(ObjectProvider<CalendarSource> sources, CalendarWriter writer, Clock clock) {
        this.sources = sources;
        this.writer = writer;
        this.clock = clock;
    }

    /** The whole calendar of a person. */
    String all(PersonSummary person) {
        return writer.write(of(person, item -> true), person.locale());
    }

    /** The entries about one thing; empty when there are none in the person's calendar. */
    Optional<String> about(PersonSummary person, String uidOrRef) {
        return file(person, item -> isAbout(item, uidOrRef));
    }

    /** The same without what is over. */
    Optional<String> ahead(PersonSummary person, String uidOrRef) {
        Instant now = clock.instant();
        return file(person, item -> isAbout(item, uidOrRef) && item.endsAt().isAfter(now));
    }

    /** The person's open tasks that have a due date, the first due first. */
    List<CalendarItem> waiting(PersonSummary person) {
        Instant now = clock.instant();
        Instant from = now.minus(DAYS_AHEAD, ChronoUnit.DAYS);
        Instant to = now.plus(DAYS_AHEAD, ChronoUnit.DAYS);
        return sources.stream()
                .flatMap(source -> source.entriesOf(person.id(), person.locale(), from, to).stream())
                .filter(item -> item.kind() == CalendarKind.DUE && !item.cancelled())
                .sorted(Comparator.comparing(CalendarItem::startsAt).thenComparing(CalendarItem::uid))
                .toList();
    }

    private Optional<String> file(PersonSummary person, Predicate<CalendarItem> wanted) {
        List<CalendarItem> found = of(person, wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(writer.write(found, person.locale()));
    }

    /** Tasks are asked for by their own id: many of them may be about one thing. */
    private static boolean isAbout(CalendarItem item, String uidOrRef) {
        return item.uid().equals(uidOrRef)
                || item.kind() != CalendarKind.DUE && item.ref().equals(uidOrRef);
    }

    private List<CalendarItem> of(PersonSummary person, Predicate<CalendarItem> wanted) {
        Instant now = clock.instant();
        Instant from = now.minus(DAYS_BACK, ChronoUnit.DAYS);
        Instant to = now.plus(DAYS_AHEAD, ChronoUnit.DAYS);
        return sources.stream()
                .flatMap(source -> source.entriesOf(person.id(), person.locale(), from, to).stream())
                .filter(wanted)
                .sorted(Comparator.comparing(CalendarItem::startsAt).thenComparing(CalendarItem::uid))
                .toList();
    }
}
