package org.throughline.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a feature puts into people's calendars; a feature contributes it as a bean. */
public interface CalendarSource {

    /**
     * The entries of one person that begin between two instants, those that were called off included.
     *
     * <p>Nobody is signed in: a calendar program asks in the person's name, so only what concerns this very person may be here.
     *
     * @param reader the person's language
     */
    List<CalendarItem> entriesOf(UUID personId, Locale reader, Instant from, Instant to);
}
